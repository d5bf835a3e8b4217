package concordat.web.honorary;

import concordat.domain.appraisal.JointPostRow;
import concordat.domain.appraisal.ListedPost;
import concordat.domain.appraisal.ReadingJointPosts;
import concordat.domain.honorary.HonoraryFilter;
import concordat.domain.honorary.HonoraryKind;
import concordat.domain.honorary.HonoraryOrder;
import concordat.domain.honorary.HonoraryRow;
import concordat.domain.honorary.HonoraryStanding;
import concordat.domain.honorary.ReadingHonoraryArrangements;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.Term;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register of honorary contracts and letters of access, and when joint appraisals are due. */
@Named
@RequestScoped
public class HonoraryPage {
    private static final int SOON_MONTHS = 3;

    private final ReadingPartners partners;
    private final Page<HonoraryRow> page;
    private final List<ListedPost> posts;
    private final boolean recording;
    private final boolean recordingPosts;

    @Inject
    HonoraryPage(
            ReadingHonoraryArrangements reading,
            ReadingJointPosts joint,
            ReadingPartners partners,
            Query query,
            Clock clock) {
        this.partners = partners;
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        HonoraryFilter filter = new HonoraryFilter(
                query.get("q"),
                constant(query.get("kind"), HonoraryKind.values()),
                constant(query.get("standing"), HonoraryStanding.values()),
                query.get("organisation").isEmpty() ? null : new OrganisationId(query.id("organisation")),
                query.is("ends", "soon") ? today.plusMonths(SOON_MONTHS) : null);
        page = reading.register(filter, order(query.get("sort")), Keyset.after(query.get("after")));
        posts = joint.register();
        recording = !reading.hosts().isEmpty();
        recordingPosts = joint.canRecord();
    }

    private static <E extends Enum<E>> @Nullable E constant(String name, E[] all) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static HonoraryOrder order(String sort) {
        boolean descending = sort.startsWith("-");
        return (descending ? sort.substring(1) : sort).equals("person")
                ? new HonoraryOrder(HonoraryOrder.Column.PERSON, descending)
                : new HonoraryOrder(HonoraryOrder.Column.LAST_DAY, descending);
    }

    public List<Row> getRows() {
        return page.rows().stream().map(Row::of).toList();
    }

    /** The key from which the next page goes on; empty on the last. */
    public String getNext() {
        return page.nextToken().orElse("");
    }

    public List<PostRow> getPosts() {
        return posts.stream().map(PostRow::of).toList();
    }

    /** Whether the reader puts arrangements on record. */
    public boolean isRecording() {
        return recording;
    }

    /** Whether the reader puts joint posts on record. */
    public boolean isRecordingPosts() {
        return recordingPosts;
    }

    public List<Option> getKinds() {
        return Arrays.stream(HonoraryKind.values())
                .map(each -> Option.of(each.name(), each.words()))
                .toList();
    }

    public List<Option> getStandings() {
        return Arrays.stream(HonoraryStanding.values())
                .map(each -> Option.of(each.name(), each.words()))
                .toList();
    }

    public List<Option> getOrganisations() {
        return partners.organisations().stream()
                .map(each -> Option.of(each.id().value().toString(), each.name()))
                .toList();
    }

    public List<Option> getEnds() {
        return List.of(Option.of("soon", "In the next " + SOON_MONTHS + " months"));
    }

    /** An arrangement as the register shows it. */
    public record Row(
            String id,
            String person,
            String reference,
            String kind,
            String employer,
            String host,
            String work,
            String lastDay,
            String standing,
            String tone) {
        static Row of(HonoraryRow row) {
            return new Row(
                    row.id().value().toString(),
                    row.person(),
                    row.reference(),
                    row.kind().words(),
                    row.employer(),
                    row.host(),
                    row.work(),
                    Words.date(row.lastDay())
                            + (row.ended() == null ? "" : ", ended early on " + Words.date(row.ended())),
                    row.standing().words(),
                    HonoraryArrangementPage.tone(row.standing()));
        }
    }

    /** A joint post as the register shows it. */
    public record PostRow(
            String id,
            String person,
            String post,
            String employers,
            String last,
            String due,
            String state,
            String tone) {
        static PostRow of(ListedPost listed) {
            JointPostRow row = listed.post();
            return new PostRow(
                    row.id().value().toString(),
                    row.person(),
                    row.post(),
                    row.trustName() + " and " + row.universityName(),
                    row.last() == null ? "None yet" : Words.date(row.last()),
                    listed.next().due() == null ? "" : Words.date(listed.next().due()),
                    listed.next().words(),
                    JointPostPage.tone(listed.next()));
        }
    }
}
