package concordat.domain.scheme;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The authorised signatories of all organisations. */
public interface Signatories {
    void add(Signatory signatory);

    /**
     * That signatory, locked against others who would end their authority.
     *
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     */
    Signatory lock(SignatoryId id);

    /** Every signatory of these organisations, of any time, for rules: the whole truth, whoever asks. */
    List<SignatoryLine> of(Collection<OrganisationId> organisations);

    /** Those that the actor may see, by organisation, name and term. */
    List<SignatoryLine> visible();

    /**
     * Whether that person was appointed at the organisation and no appointment of theirs there held on that day any more;
     * reckoned from all appointments, seen by the actor or not.
     */
    boolean appointmentHadEnded(PersonId person, OrganisationId organisation, LocalDate day);
}
