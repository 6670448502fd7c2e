/** Whom the shopper can reach, the surest first; each says where it is from. Numbers are shown, never dialled. */

import type { PlanDocument } from "../contract";
import { safeAddress } from "../shop-address";
import { useTexts } from "./speaking";

type Contact = NonNullable<PlanDocument["contacts"]>[number];

/** Plans kept from an earlier version have no contacts. */
export function Contacts({ contacts }: { contacts: readonly Contact[] | undefined }) {
  const say = useTexts();
  if (contacts === undefined || contacts.length === 0) return null;
  return (
    <details class="section contacts">
      <summary>{say("contacts-title")}</summary>
      <ul>
        {contacts.map((contact) => (
          <li key={`${contact.kind} ${contact.website ?? ""} ${contact.phone ?? ""}`}>
            <OneContact contact={contact} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function OneContact({ contact }: { contact: Contact }) {
  const address = safeAddress(contact.website);
  return (
    <>
      <p>
        {contact.title}: {contact.name}
        {contact.about !== undefined && ` (${contact.about})`}
      </p>
      {address !== undefined && (
        <p class="small">
          <a href={address} target="_blank" rel="noopener noreferrer">
            {new URL(address).hostname}
          </a>
        </p>
      )}
      {contact.phone !== undefined && (
        <p class="small" dir="ltr">
          {contact.phone}
        </p>
      )}
      {contact.hours !== undefined && <p class="small">{contact.hours}</p>}
      <p class="small muted">
        {contact.label}. {contact.doubt}
      </p>
    </>
  );
}
