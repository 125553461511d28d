// Opened as a file, the page cannot load its modules: say so at once instead of after a while.
if (location.protocol === 'file:') document.documentElement.dataset.disk = '';
