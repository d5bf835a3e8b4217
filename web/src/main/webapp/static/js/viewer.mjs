// Draws a PDF page by page, with its text over the picture so that it can be selected, searched and read aloud.
const viewer = document.getElementById('viewer');
const library = viewer.dataset.library;
const state = document.getElementById('viewer-state');
const sheet = document.getElementById('viewer-sheet');
const page = document.getElementById('viewer-page');
const STEPS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];
let step = 2;
let current = 1;
let drawing = Promise.resolve();

try {
  const pdfjs = await import(library + 'pdf.min.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = library + 'pdf.worker.min.mjs';
  const document_ = await pdfjs.getDocument({
    url: viewer.dataset.address,
    isEvalSupported: false,
    enableXfa: false,
    cMapUrl: library + 'cmaps/',
    standardFontDataUrl: library + 'standard_fonts/',
    disableAutoFetch: true,
  }).promise;

  const draw = async () => {
    const shown = await document_.getPage(current);
    const natural = shown.getViewport({ scale: 1 });
    const scale = (sheet.clientWidth / natural.width) * STEPS[step];
    const view = shown.getViewport({ scale });
    const sharp = window.devicePixelRatio || 1;
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(view.width * sharp);
    canvas.height = Math.floor(view.height * sharp);
    canvas.style.width = view.width + 'px';
    canvas.style.height = view.height + 'px';
    canvas.setAttribute('aria-hidden', 'true');
    await shown.render({
      canvasContext: canvas.getContext('2d'),
      viewport: view,
      transform: sharp === 1 ? null : [sharp, 0, 0, sharp, 0, 0],
      annotationMode: pdfjs.AnnotationMode.DISABLE,
    }).promise;
    const text = document.createElement('div');
    text.className = 'cc-viewer__text';
    text.style.setProperty('--scale-factor', String(scale));
    text.style.setProperty('--total-scale-factor', String(scale));
    await new pdfjs.TextLayer({ textContentSource: await shown.getTextContent(), container: text, viewport: view }).render();
    // The library measures letters on a canvas of its own beside the page, which is not for anybody to meet.
    document.querySelectorAll('body > .hiddenCanvasElement').forEach((measure) => { measure.hidden = true; });
    const paper = document.createElement('div');
    paper.className = 'cc-viewer__page';
    paper.style.width = view.width + 'px';
    paper.style.height = view.height + 'px';
    paper.append(canvas, text);
    sheet.replaceChildren(paper);
    sheet.scrollTop = 0;
    page.value = String(current);
    sheet.setAttribute('aria-label', 'Page ' + current + ' of ' + document_.numPages);
    state.textContent = 'Page ' + current + ' of ' + document_.numPages;
    document.getElementById('viewer-back').disabled = current === 1;
    document.getElementById('viewer-on').disabled = current === document_.numPages;
    document.getElementById('viewer-smaller').disabled = step === 0;
    document.getElementById('viewer-larger').disabled = step === STEPS.length - 1;
    viewer.dataset.shown = String(current);
  };
  // One page after the other: two that are drawn at once would lie over each other.
  const show = (to) => {
    drawing = drawing.then(() => {
      current = Math.min(Math.max(1, to), document_.numPages);
      return draw();
    });
    return drawing;
  };
  document.getElementById('viewer-back').addEventListener('click', () => show(current - 1));
  document.getElementById('viewer-on').addEventListener('click', () => show(current + 1));
  document.getElementById('viewer-smaller').addEventListener('click', () => { step = Math.max(0, step - 1); show(current); });
  document.getElementById('viewer-larger').addEventListener('click', () => { step = Math.min(STEPS.length - 1, step + 1); show(current); });
  page.addEventListener('change', () => show(Number.parseInt(page.value, 10) || current));
  sheet.addEventListener('keydown', (event) => {
    if (event.key === 'PageDown') { show(current + 1); event.preventDefault(); }
    if (event.key === 'PageUp') { show(current - 1); event.preventDefault(); }
  });
  document.getElementById('viewer-of').textContent = 'of ' + document_.numPages;
  document.getElementById('viewer-bar').hidden = false;
  sheet.hidden = false;
  await show(1);
} catch (failed) {
  console.warn(failed);
  state.textContent = 'This page cannot show the file. Download it instead.';
  viewer.dataset.shown = 'none';
}
