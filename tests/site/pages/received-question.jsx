/** "Have you received your package?": both answers open the return form in a new tab. */
export function ReceivedQuestion({ question, close }) {
  const open = (answer) => {
    window.open(answer.href, "_blank");
    close();
  };
  return (
    <div className="comet-modal-root">
      <div className="comet-modal-mask" />
      <div className="comet-modal" role="dialog" aria-label={question.title}>
        <div className="comet-modal-title">{question.title}</div>
        <div className="comet-modal-footer">
          <button type="button" className="comet-btn comet-btn-primary" onClick={() => open(question.okButton)}>
            {question.okButton.text}
          </button>
          <button type="button" className="comet-btn" onClick={() => open(question.cancelButton)}>
            {question.cancelButton.text}
          </button>
        </div>
      </div>
    </div>
  );
}
