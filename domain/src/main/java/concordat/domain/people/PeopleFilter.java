package concordat.domain.people;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import concordat.domain.usecase.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which people a register shows, and in which order.
 *
 * @param text part of the name or the job title, in any case; blank for all
 * @param organisation the home organisation; null for all
 * @param role a role held by an appointment in force; null for all
 */
public record PeopleFilter(String text, @Nullable OrganisationId organisation, @Nullable Role role, Sort sort) {
    /** Everybody, by name. */
    public static final PeopleFilter ALL = new PeopleFilter("", null, null, Sort.NAME);

    /** @throws IllegalArgumentException if the text is too long */
    public PeopleFilter {
        text = Text.optional("text to look for", text, Person.NAME_LIMIT);
    }

    /** What the register is sorted by; equal values by the order in which people were entered. */
    public enum Sort {
        NAME,
        ORGANISATION
    }
}
