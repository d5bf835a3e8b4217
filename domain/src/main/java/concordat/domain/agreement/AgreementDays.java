package concordat.domain.agreement;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The coming days of the agreements that the actor may see, and of which of them they have taken note. */
public interface AgreementDays {
    /** The most days that are listed. */
    int MOST = 500;

    /** Those of executed agreements from one day up to and including another, at most {@value #MOST}. */
    List<AgreementDay> between(LocalDate first, LocalDate last);

    /**
     * The ends, reviews and last days for notice from one day up to and including another, and the ends that have passed
     * with nothing done about them, of agreements for which somebody answers: as sponsor or manager, or as officer of a party;
     * at most {@value #MOST}.
     *
     * @param officerOf for which organisations the person is a governance officer
     */
    List<AgreementDay> of(PersonId person, Set<OrganisationId> officerOf, LocalDate first, LocalDate last);

    /** Of what that person has taken note. */
    Set<AgreementAlert.Noted> notedBy(PersonId person);

    /** Keeps that the person has taken note of it; once more changes nothing. */
    void note(PersonId person, AgreementAlert.Noted noted, Instant at);
}
