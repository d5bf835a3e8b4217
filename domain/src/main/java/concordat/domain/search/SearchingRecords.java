package concordat.domain.search;

import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** Everybody with an appointment looks for what they may see. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.PAPER_AUTHOR,
    Role.AUDITOR,
    Role.ADMINISTRATOR
})
public class SearchingRecords {
    private final Finding finding;

    @Inject
    SearchingRecords(Finding finding) {
        this.finding = finding;
    }

    /**
     * What answers a question, with how many there are.
     *
     * @param page which page of it; what is before the first is the first
     */
    public Findings find(SearchFilter filter, int page) {
        return filter.question().isEmpty() ? Findings.NONE : finding.find(filter, Math.max(page, 1));
    }

    /** What may be meant by what has been typed so far: a few titles and references. */
    public List<Suggestion> suggest(SearchQuestion typed) {
        return typed.beginnings().isEmpty() ? List.of() : finding.suggest(typed);
    }
}
