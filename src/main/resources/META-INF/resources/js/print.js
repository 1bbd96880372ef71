// Printing from a plain page: handlers inside the page are not allowed by its content policy.
for (const button of document.querySelectorAll('[data-print]')) button.addEventListener('click', () => window.print());
