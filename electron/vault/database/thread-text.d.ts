/** The bundled text of a program for a thread (build/thread-program.mjs). */
declare module '*?thread' {
  const program: string
  export default program
}
