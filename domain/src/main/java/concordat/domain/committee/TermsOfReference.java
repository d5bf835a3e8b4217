package concordat.domain.committee;

import concordat.domain.shared.Term;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One approved version of a committee's terms of reference. It is never changed, only ended and followed by another. */
@Entity
@Table(name = "terms_of_reference")
public class TermsOfReference {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Column(name = "version_number", nullable = false, updatable = false)
    private int number;

    @Embedded
    private Term term;

    @Column(name = "review_on", nullable = false, updatable = false)
    private LocalDate reviewOn;

    @ElementCollection
    @CollectionTable(name = "terms_minimum", joinColumns = @JoinColumn(name = "terms_id"))
    @OrderColumn(name = "position")
    private List<Minimum> quorum = new ArrayList<>();

    @Column(name = "chair_required", nullable = false)
    private boolean chairRequired;

    @Embedded
    private VotingTerms voting;

    @Embedded
    private MeetingTerms meetings;

    @Embedded
    private BetweenMeetings betweenMeetings;

    @Column(name = "may_delegate", nullable = false)
    private boolean mayDelegate;

    @Column(name = "rescind_months", nullable = false)
    private int rescindMonths;

    @ElementCollection
    @CollectionTable(name = "terms_veto_matter", joinColumns = @JoinColumn(name = "terms_id"))
    @Column(name = "matter", nullable = false, length = 200)
    private Set<String> vetoMatters = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "terms_approval", joinColumns = @JoinColumn(name = "terms_id"))
    @OrderColumn(name = "position")
    private List<Approval> approvals = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected TermsOfReference() {}

    TermsOfReference(
            UUID id,
            UUID audience,
            int number,
            Term term,
            LocalDate reviewOn,
            Provisions provisions,
            List<Approval> approvals) {
        this.id = id;
        this.audience = audience;
        this.number = number;
        this.term = term;
        this.reviewOn = reviewOn;
        quorum.addAll(provisions.quorum());
        chairRequired = provisions.chairRequired();
        voting = provisions.voting();
        meetings = provisions.meetings();
        betweenMeetings = provisions.betweenMeetings();
        mayDelegate = provisions.mayDelegate();
        rescindMonths = provisions.rescindMonths();
        vetoMatters.addAll(provisions.vetoMatters());
        this.approvals.addAll(approvals);
    }

    void end(LocalDate firstDayWithout) {
        term = term.endedOn(firstDayWithout);
    }

    /** 1 for the first version. */
    public int number() {
        return number;
    }

    public Term term() {
        return term;
    }

    /** The day by which its parent bodies are to have reviewed it (LF-7). */
    public LocalDate reviewOn() {
        return reviewOn;
    }

    /** What it says. */
    public Provisions provisions() {
        return new Provisions(
                quorum, chairRequired, voting, meetings, betweenMeetings, mayDelegate, rescindMonths, vetoMatters);
    }

    public List<Approval> approvals() {
        return List.copyOf(approvals);
    }
}
