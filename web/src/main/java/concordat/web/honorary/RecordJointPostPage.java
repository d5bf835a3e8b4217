package concordat.web.honorary;

import concordat.domain.appraisal.JointPostDraft;
import concordat.domain.appraisal.JointPostId;
import concordat.domain.appraisal.KeepingJointPosts;
import concordat.domain.appraisal.ReadingJointPosts;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Submission;
import concordat.web.partner.ChosenPartnership;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An officer of either employer puts the post of a clinical academic on record. */
@Named
@RequestScoped
public class RecordJointPostPage {
    private final KeepingJointPosts keeping;
    private final ChosenPartnership chosen;
    private final Notices notices;
    private final Submission sent;
    private final JointPostForm form;

    @Inject
    RecordJointPostPage(
            KeepingJointPosts keeping,
            ReadingJointPosts reading,
            ChosenPartnership chosen,
            Notices notices,
            Submission sent) {
        this.keeping = keeping;
        this.chosen = chosen;
        this.notices = notices;
        this.sent = sent;
        if (!reading.canRecord()) {
            throw new NotFound("page");
        }
        form = new JointPostForm(notices, chosen.sheet().parties());
    }

    public @Nullable String save() {
        Optional<JointPostDraft> draft = form.understood();
        if (draft.isEmpty()) {
            return null;
        }
        try {
            JointPostId id =
                    keeping.record(sent.key().toString(), chosen.sheet().id(), draft.get());
            notices.done("The post is on record.");
            return "/joint-post?faces-redirect=true&id=" + id.value();
        } catch (RuleBroken broken) {
            notices.broken(broken, Map.of());
            return null;
        }
    }

    public JointPostForm getForm() {
        return form;
    }
}
