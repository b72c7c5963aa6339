import type { WebContents } from 'electron'

/** WebRTC reaches addresses past every filter of requests and names: it may use no socket of its own. */
export function denyWebRtc(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
