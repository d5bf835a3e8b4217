package concordat.web.api;

import concordat.domain.appraisal.JointPostDetails;
import concordat.domain.appraisal.ListedPost;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The joint post of a clinical academic as programs read it. */
@Schema(name = "JointPost")
record JointPostView(
        UUID id,
        String reference,
        String person,
        String post,
        @Schema(description = "The NHS employer.") String trust,
        String university,
        LocalDate firstDay,
        @Nullable LocalDate jobPlanAgreedOn,
        @Schema(description = "When the next joint appraisal is due; left out if none is any more.") @Nullable
                LocalDate nextAppraisalDueOn,
        @Schema(description = "Whether that day has passed.") boolean overdue,
        @Nullable LocalDate lastDay,
        List<Appraisal> appraisals) {

    @Schema(name = "JointAppraisal")
    record Appraisal(LocalDate heldOn, String forTrust, String forUniversity) {}

    @Schema(name = "JointPostSummary")
    record Summary(
            UUID id,
            String reference,
            String person,
            String post,
            @Schema(description = "The NHS employer.") String trust,
            String university,
            @Nullable LocalDate lastAppraisalOn,
            @Schema(description = "When the next joint appraisal is due; left out if none is any more.") @Nullable
                    LocalDate nextAppraisalDueOn,
            @Schema(description = "Whether that day has passed.") boolean overdue) {
        static Summary of(ListedPost listed) {
            return new Summary(
                    listed.post().id().value(),
                    listed.post().reference(),
                    listed.post().person(),
                    listed.post().post(),
                    listed.post().trustName(),
                    listed.post().universityName(),
                    listed.post().last(),
                    listed.next().due(),
                    listed.next().isOverdue());
        }
    }

    @Schema(name = "JointPostPage")
    record Listing(List<Summary> items) {}

    static JointPostView of(JointPostDetails post) {
        return new JointPostView(
                post.id().value(),
                post.reference(),
                post.details().person(),
                post.details().post(),
                post.trust(),
                post.university(),
                post.details().start(),
                post.details().jobPlanAgreed(),
                post.next().due(),
                post.next().isOverdue(),
                post.lastDay(),
                post.appraisals().stream()
                        .map(each -> new Appraisal(each.held(), each.forTrust(), each.forUniversity()))
                        .toList());
    }
}
