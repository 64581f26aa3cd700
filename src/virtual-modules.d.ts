declare module 'virtual:instrument' {
  const instrument: import('./core/instrument/instrument').Instrument;
  export default instrument;
}
declare module 'virtual:guidance' {
  const guidance: import('./core/instrument/instrument').Guidance;
  export default guidance;
}
declare module '*.css' {}
