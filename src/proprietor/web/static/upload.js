// A file that is too large is said to be so before it is sent, while what was typed beside it still stands in the form.
(() => {
  "use strict";
  for (const field of document.querySelectorAll("input[type=file][data-most]")) {
    field.addEventListener("change", () => {
      const large = [...field.files].some((file) => file.size > Number(field.dataset.most));
      field.setCustomValidity(large ? field.dataset.tooLarge : "");
      field.reportValidity();
    });
  }
})();
