package concordat.persistence.demonstration;

import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.shared.PurposeId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The aims of the partnership agreement, found by the words that it has for them. */
final class AimsByWord {
    private final Company company;
    private final String reader;

    AimsByWord(Company company, String reader) {
        this.company = company;
        this.reader = reader;
    }

    /** Those in which one of these words stands. */
    Set<PurposeId> with(String... words) {
        return company.as(reader, ReadingAgreements.class, ReadingAgreements::aims).stream()
                .filter(aim -> Arrays.stream(words).anyMatch(aim.text()::contains))
                .map(aim -> aim.id())
                .collect(Collectors.toSet());
    }
}
