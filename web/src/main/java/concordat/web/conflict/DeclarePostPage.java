package concordat.web.conflict;

import concordat.domain.committee.CommitteeSheet;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.conflict.ConfirmingPosts;
import concordat.domain.conflict.ConflictRule;
import concordat.domain.conflict.DeclaringPosts;
import concordat.domain.conflict.Post;
import concordat.domain.conflict.ReadingPosts;
import concordat.domain.conflict.StandingLine;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Rule;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.CurrentActor;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A member declares a post in another partner, or the officer for them; or, in a meeting, how a post has changed. */
@Named
@RequestScoped
public class DeclarePostPage {
    private static final Map<Rule, String> FIELDS = Map.of(
            ConflictRule.MEMBER_DECLARES_THE_POST, "who",
            ConflictRule.POST_IS_IN_ANOTHER_PARTNER, "at",
            ConflictRule.POST_IS_DECLARED_ONCE, "post");

    private final DeclaringPosts declaring;
    private final ConfirmingPosts confirming;
    private final ReadingPartners partners;
    private final Query query;
    private final Notices notices;
    private final Submission submission;
    private final CommitteeSheet sheet;
    private final List<PersonOnRecord> members;
    private final Optional<StandingLine> before;
    private String who = "";
    private String at = "";
    private String post = "";
    private boolean paid;
    private @Nullable LocalDate from;

    @Inject
    DeclarePostPage(
            DeclaringPosts declaring,
            ConfirmingPosts confirming,
            ReadingPosts reading,
            ReadingPartners partners,
            ReadingCommittees committees,
            Powers powers,
            CurrentActor actor,
            Query query,
            Notices notices,
            Submission submission) {
        this.declaring = declaring;
        this.confirming = confirming;
        this.partners = partners;
        this.query = query;
        this.notices = notices;
        this.submission = submission;
        sheet = committees.today(new CommitteeId(query.id("committee")));
        boolean changing = !query.get("changes").isEmpty();
        if (changing && !powers.conduct(sheet.committee())) {
            throw new NotFound("page");
        }
        members = Members.whomReaderDeclaresFor(sheet, powers.serve(sheet.committee()), actor);
        before = changing
                ? Optional.of(reading.of(sheet.committee().id()).stream()
                        .filter(line -> line.id().value().equals(query.id("changes")))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("page")))
                : Optional.empty();
        if (!changing && members.isEmpty()) {
            throw new NotFound("page");
        }
        if (members.size() == 1) {
            who = members.get(0).person().value().toString();
        }
        before.ifPresent(line -> {
            at = line.post().at().value().toString();
            post = line.post().title();
            paid = line.post().paid();
        });
    }

    public @Nullable String declare() {
        if (from == null) {
            return null;
        }
        try {
            Post declared = new Post(new OrganisationId(Submission.id(at)), post, paid);
            if (before.isPresent()) {
                confirming.change(
                        new MeetingId(query.id("meeting")), before.get().id(), declared, from);
            } else {
                declaring.declare(
                        submission.key().toString(),
                        sheet.committee().id(),
                        new PersonId(Submission.id(who)),
                        declared,
                        from);
            }
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        }
        notices.done("The standing declaration is on record.");
        return getBack().replace("?", "?faces-redirect=true&");
    }

    public boolean isChanging() {
        return before.isPresent();
    }

    public String getTitle() {
        return isChanging() ? "Record how a post has changed" : "Declare a post in another partner";
    }

    public String getMember() {
        return before.map(line -> line.person().words()).orElse("");
    }

    public String getBefore() {
        return before.map(StandingLine::nature).orElse("");
    }

    /** Where the reader came from. */
    public String getBack() {
        return isChanging() ? "/meeting?id=" + query.id("meeting") : "/committee?id=" + getCommittee();
    }

    public String getCommittee() {
        return sheet.committee().id().value().toString();
    }

    public String getCommitteeName() {
        return sheet.committee().name();
    }

    public List<Option> getMembers() {
        return members.stream()
                .map(member -> Option.of(member.person().value(), member.words()))
                .toList();
    }

    /** The partners of the partnership to which the committee belongs. */
    public List<Option> getPartners() {
        return partners.partnerships().stream()
                .filter(each -> each.id().equals(sheet.committee().partnership()))
                .flatMap(each -> each.parties().stream())
                .map(each -> Option.of(each.id().value(), each.shortName()))
                .toList();
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public boolean isPaid() {
        return paid;
    }

    public void setPaid(boolean paid) {
        this.paid = paid;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
