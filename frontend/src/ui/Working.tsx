/** Work that goes on at the server: seen as a moving bar, heard as a sentence. */
export function Working({ text }: { text: string | undefined }) {
  return (
    <div className="working" role="status" aria-live="polite">
      {text ? (
        <>
          <p>{text}</p>
          <progress aria-label={text} />
        </>
      ) : null}
    </div>
  );
}
