package concordat.web.decision;

import concordat.domain.decision.RollLine;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.web.look.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** People to choose from on a form: each with the organisation for which they would act. */
final class People {
    private People() {}

    /** A person for an organisation, as a form carries the choice. */
    record Chosen(PersonId person, OrganisationId organisation) {
        String key() {
            return person.value() + "_" + organisation.value();
        }

        /** @throws IllegalArgumentException if the text is no such choice */
        static Chosen parse(String key) {
            String[] parts = key.split("_", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException("Choose somebody from the list.");
            }
            return new Chosen(new PersonId(UUID.fromString(parts[0])), new OrganisationId(UUID.fromString(parts[1])));
        }
    }

    /** Everybody on these lists, each once for an organisation, by name. */
    static List<Option> options(Stream<PersonOnRecord> people) {
        return people.map(person -> Option.of(
                        new Chosen(person.person(), person.organisation()).key(),
                        person.name() + ", " + person.organisationName()))
                .distinct()
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    /** Whoever holds a seat on that roll. */
    static Stream<PersonOnRecord> on(List<RollLine> roll) {
        return roll.stream().map(People::onRecord).filter(Objects::nonNull);
    }

    private static @Nullable PersonOnRecord onRecord(RollLine line) {
        return line.person() == null
                ? null
                : new PersonOnRecord(
                        line.person(), line.name(), line.title(), line.organisation(), line.organisationName());
    }
}
