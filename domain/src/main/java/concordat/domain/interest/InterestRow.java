package concordat.domain.interest;

import concordat.domain.meeting.InterestType;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of interests.
 *
 * @param relationship null unless it is indirect
 */
public record InterestRow(
        InterestId id,
        PersonId person,
        String name,
        String post,
        String organisationName,
        InterestType type,
        Concern concern,
        String description,
        @Nullable Relationship relationship,
        boolean paid,
        Term term,
        LocalDate declaredOn,
        InterestStanding standing) {}
