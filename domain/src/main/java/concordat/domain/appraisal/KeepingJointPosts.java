package concordat.domain.appraisal;

import static concordat.domain.appraisal.AppraisalRule.EMPLOYERS_ARE_A_TRUST_AND_A_UNIVERSITY;
import static concordat.domain.appraisal.AppraisalRule.EMPLOYERS_ARE_OF_THE_PARTNERSHIP;

import concordat.domain.agreement.PartyFacts;
import concordat.domain.partner.OrganisationKind;
import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.PartnerRegister;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeping the posts of clinical academics and their joint appraisals on record, by an officer of either employer (AG-14). */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.OPERATOR})
public class KeepingJointPosts {
    private final JointPosts posts;
    private final PartnerRegister partners;
    private final PartyFacts facts;
    private final Audiences audiences;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    KeepingJointPosts(
            JointPosts posts,
            PartnerRegister partners,
            PartyFacts facts,
            Audiences audiences,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.posts = posts;
        this.partners = partners;
        this.facts = facts;
        this.audiences = audiences;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Puts a post on record under a reference of its own.
     *
     * @param onceKey the one-time key of the form; used again, it returns the post that was made with it
     * @throws concordat.domain.shared.RuleBroken if it cannot stand
     */
    public JointPostId record(String onceKey, PartnershipId partnership, JointPostDraft draft) {
        return new JointPostId(keys.once(onceKey, () -> {
            requireEmployers(partnership, draft);
            actFor(Set.of(draft.trust(), draft.university()));
            JointPost post =
                    JointPost.recorded(partnership, posts.nextReference(partnership, today().getYear()), draft, clock);
            post.showTo(audiences);
            posts.add(post);
            journal.record(post.recorded());
            return post.id().value();
        }));
    }

    /**
     * Makes a change as a form asks for it.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     */
    public void once(String onceKey, JointPostId id, Consumer<KeepingJointPosts> change) {
        keys.once(onceKey, () -> {
            change.accept(this);
            return id.value();
        });
    }

    /** Corrects what is on record of one, its job plan among it. */
    public void amend(JointPostId id, long seen, JointPostDraft draft) {
        change(id, seen, post -> {
            requireEmployers(post.partnership(), draft);
            actFor(Set.of(draft.trust(), draft.university()));
            AppraisalEvent event = post.amend(draft);
            post.showTo(audiences);
            return event;
        });
    }

    /** Puts on record that a joint appraisal was held, by whom for each employer. */
    public void appraise(JointPostId id, long seen, AppraisalDraft draft) {
        change(id, seen, post -> post.appraise(draft, clock, today()));
    }

    /** Ends the post; that day is its last. */
    public void end(JointPostId id, long seen, LocalDate on) {
        change(id, seen, post -> post.end(on));
    }

    private void change(JointPostId id, long seen, Function<JointPost, AppraisalEvent> act) {
        JointPost post = posts.lock(id, seen);
        actFor(post.employers());
        journal.record(act.apply(post));
    }

    private void requireEmployers(PartnershipId partnership, JointPostDraft draft) {
        EMPLOYERS_ARE_A_TRUST_AND_A_UNIVERSITY.require(!draft.trust().equals(draft.university()));
        EMPLOYERS_ARE_OF_THE_PARTNERSHIP.require(
                facts.partnersOf(partnership).containsAll(Set.of(draft.trust(), draft.university())));
        Map<OrganisationId, OrganisationKind> kinds = partners.organisations(today()).stream()
                .collect(Collectors.toMap(OrganisationSheet::id, OrganisationSheet::kind));
        OrganisationKind trust = kinds.get(draft.trust());
        EMPLOYERS_ARE_A_TRUST_AND_A_UNIVERSITY.require(
                trust != null && trust.isNhs() && kinds.get(draft.university()) == OrganisationKind.UNIVERSITY);
    }

    private void actFor(Set<OrganisationId> employers) {
        if (!(actor.actor() instanceof Actor.Operator)) {
            actor.as(
                    capacity -> {
                        OrganisationId organisation = capacity.organisation();
                        return capacity.role() == Role.GOVERNANCE_OFFICER
                                && organisation != null
                                && employers.contains(organisation);
                    },
                    "Only a governance officer of one of the two employers keeps this on record.");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
