package concordat.web.committee;

import concordat.domain.committee.CommitteeRule;
import concordat.domain.committee.CommitteeSheet;
import concordat.domain.committee.ConstitutingCommittees;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.Office;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.committee.SeatClass;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An officer adds a seat to a committee. */
@Named
@RequestScoped
public class NewSeatPage {
    private static final Map<CommitteeRule, String> FIELDS = Map.of(
            CommitteeRule.COMMITTEE_HAS_ONE_CHAIR, "office",
            CommitteeRule.SEAT_IS_OF_A_PARTY, "organisation");

    private final ConstitutingCommittees constituting;
    private final Notices notices;
    private final CommitteeSheet committee;
    private String organisation = "";
    private String title = "";
    private SeatClass kind = SeatClass.EXECUTIVE;
    private Office office = Office.MEMBER;
    private boolean voting = true;
    private boolean shared;
    private boolean named;
    private String appointedBy = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate last;

    @Inject
    NewSeatPage(
            ConstitutingCommittees constituting,
            ReadingCommittees committees,
            Query query,
            Notices notices,
            Powers powers,
            Clock clock) {
        this.constituting = constituting;
        this.notices = notices;
        committee = committees.today(new CommitteeId(query.id("committee")));
        if (!powers.serve(committee.committee())) {
            throw new NotFound("page");
        }
        from = LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }

    public @Nullable String add() {
        try {
            constituting.establish(
                    committee.committee().id(),
                    new NewSeat(
                            new OrganisationId(UUID.fromString(organisation)),
                            title,
                            kind,
                            office,
                            voting,
                            shared,
                            named,
                            appointedBy,
                            TermFields.term(from, last)));
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        }
        notices.done("The seat " + title + " is added. An administrator appoints who holds it.");
        return "/committee?faces-redirect=true&id=" + getCommittee();
    }

    public String getCommittee() {
        return committee.committee().id().value().toString();
    }

    public String getCommitteeName() {
        return committee.committee().name();
    }

    public List<Option> getOrganisations() {
        return committee.parties().stream()
                .map(party -> Option.of(party.organisation().value(), party.shortName()))
                .toList();
    }

    public List<Option> getKinds() {
        return Arrays.stream(SeatClass.values())
                .map(each -> Option.of(each, CommitteePage.capital(each.words())))
                .toList();
    }

    public List<Option> getOffices() {
        return Arrays.stream(Office.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getAppointedBy() {
        return appointedBy;
    }

    public void setAppointedBy(String appointedBy) {
        this.appointedBy = appointedBy;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public SeatClass getKind() {
        return kind;
    }

    public void setKind(SeatClass kind) {
        this.kind = kind;
    }

    public Office getOffice() {
        return office;
    }

    public void setOffice(Office office) {
        this.office = office;
    }

    public boolean isVoting() {
        return voting;
    }

    public void setVoting(boolean voting) {
        this.voting = voting;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }

    public boolean isNamed() {
        return named;
    }

    public void setNamed(boolean named) {
        this.named = named;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }
}
