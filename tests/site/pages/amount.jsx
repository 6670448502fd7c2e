/** An amount with every character in a span of its own, as the real totals are. */
export function Amount({ text }) {
  return (
    <div className="es--wrap--2p8eS4Q notranslate">
      {[...text].map((character, place) => (
        // biome-ignore lint: characters have no other key than their place
        <span key={place} className="es--char--1Z3wUdt">
          {character}
        </span>
      ))}
    </div>
  );
}
