package concordat.domain.people;

import concordat.domain.shared.PersonId;

/**
 * A person in the register.
 *
 * @param organisation the home organisation's short name
 * @param roles what they are by appointments in force that the actor may see, in words, with commas; may be empty
 * @param signsIn whether a sign-in that the actor may see is tied to them
 */
public record PersonRow(
        PersonId id,
        String name,
        String jobTitle,
        String organisation,
        String roles,
        boolean signsIn,
        boolean fictional) {}
