import type { WebContents } from 'electron'

/** WebRTC would bypass the filters of requests and host names, so it may not use any socket. */
export function denyWebRtc(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
