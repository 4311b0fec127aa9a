// pdfjs's other half: it puts itself where the first half finds it.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
