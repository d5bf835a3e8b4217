package concordat.web.agreement;

import concordat.domain.agreement.PartyFacts.Appointed;
import concordat.domain.agreement.Responsible;
import concordat.domain.shared.PersonId;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who answers for an agreement at a party, as a form asks for it: somebody appointed there, or a name only. */
public final class ResponsibleField {
    private final List<Option> people = new ArrayList<>();
    private String person = "";
    private String name = "";

    /** Whoever is on record stays to be chosen, appointed there today or not. */
    public ResponsibleField(List<Appointed> appointed, @Nullable Responsible present) {
        appointed.forEach(each -> people.add(Option.of(each.person().value().toString(), each.name())));
        if (present == null) {
            return;
        }
        if (present.person() == null) {
            name = present.name();
            return;
        }
        person = present.person().value().toString();
        if (people.stream().noneMatch(each -> each.value().equals(person))) {
            people.add(Option.of(person, present.name() + " (no appointment there today)"));
        }
    }

    /** Whether it says one thing only; what is wrong is said beside the field for the name. */
    public boolean isClear(Notices notices, String nameField) {
        boolean clear = person.isEmpty() || name.isBlank();
        if (!clear) {
            notices.wrong(nameField, "Choose somebody from the list or enter a name, not both");
        }
        return clear;
    }

    public Optional<Responsible> responsible() {
        if (!person.isEmpty()) {
            return Optional.of(Responsible.of(new PersonId(UUID.fromString(person))));
        }
        return name.isBlank() ? Optional.empty() : Optional.of(Responsible.named(name));
    }

    /** Whom it names, in words. */
    String words() {
        return people.stream()
                .filter(each -> each.value().equals(person))
                .findFirst()
                .map(Option::label)
                .orElse(name.isBlank() ? "not recorded" : name.strip());
    }

    public List<Option> getPeople() {
        return people;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String chosen) {
        person = chosen == null ? "" : chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String entered) {
        name = entered == null ? "" : entered;
    }
}
