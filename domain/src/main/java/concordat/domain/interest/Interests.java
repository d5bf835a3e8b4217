package concordat.domain.interest;

import concordat.domain.shared.NotFound;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is on record about people's interests, as far as the actor may see. */
public interface Interests {
    void add(Interest interest);

    void add(ThirdParty whose);

    void add(InterestNote note);

    void add(AnnualReturn made);

    Optional<Interest> find(InterestId id);

    /** That entry. @throws NotFound if there is none, or the actor may not see it */
    default Interest get(InterestId id) {
        return find(id).orElseThrow(() -> new NotFound("interest"));
    }

    /** That entry, locked against others who would change it. @throws NotFound if there is none, or the actor may not see it */
    Interest lock(InterestId id);

    /** All entries of that partnership that the actor may see. */
    List<Interest> of(PartnershipId partnership);

    /** Whose an indirect interest is, if the actor may know. */
    Optional<String> whose(InterestId id);

    /** What officers added to an entry, the oldest first. */
    List<InterestNote> notes(InterestId id);

    /** How many interests that are not over on that day each person has in that partnership. */
    Map<PersonId, Integer> current(PartnershipId partnership, LocalDate today);

    /** All annual returns in that partnership of that person, the latest first. */
    List<ReturnLine> returns(PartnershipId partnership, PersonId person);

    /** The latest annual return of each person in that partnership. */
    Map<PersonId, ReturnLine> lastReturns(PartnershipId partnership);

    /** Who is to declare in that partnership on that day, by name: the whole truth, for whoever belongs to it (COI-2). */
    List<PersonInScope> inScope(PartnershipId partnership, LocalDate day);

    /** The organisations and agreements that an interest may be in, as far as the actor may see. */
    List<KnownConcern> known(LocalDate today);
}
