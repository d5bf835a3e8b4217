package concordat.web.committee;

import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.CommitteeRule;
import concordat.domain.committee.ConstitutingCommittees;
import concordat.domain.committee.ConstitutingCommittees.PartyOfCommittee;
import concordat.domain.committee.LegalForm;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.PartnershipSheet;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Submission;
import concordat.web.partner.ChosenPartnership;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An officer constitutes a committee, as the parent bodies have decided. */
@Named
@RequestScoped
public class NewCommitteePage {
    private static final Map<CommitteeRule, String> FIELDS = Map.of(
            CommitteeRule.CODE_IS_FREE, "code",
            CommitteeRule.PARTIES_FIT_THE_FORM, "legalForm",
            CommitteeRule.UNIVERSITY_DOES_NOT_DELEGATE_JOINTLY, "legalForm",
            CommitteeRule.PARENT_MAY_DELEGATE, "parent",
            CommitteeRule.SUB_COMMITTEE_IS_OF_DELEGATING_PARTIES, "parent");

    private final ConstitutingCommittees constituting;
    private final Notices notices;
    private final PartnershipSheet partnership;
    private final List<PartyRow> parties;
    private final List<CommitteeLine> parents;
    private String name = "";
    private String code = "";
    private String parent = "";
    private LegalForm form = LegalForm.ADVISORY;
    private boolean inPublic;

    /** An organisation of the partnership, and its part in the committee. */
    public static final class PartyRow {
        private final OrganisationId organisation;
        private final String organisationName;
        private boolean takingPart;
        private String parentBody = "";
        private boolean delegating;
        private boolean confirming;

        PartyRow(OrganisationSheet sheet) {
            organisation = sheet.id();
            organisationName = sheet.name() + " (" + sheet.shortName() + ")";
        }

        public String getName() {
            return organisationName;
        }

        public boolean isTakingPart() {
            return takingPart;
        }

        public void setTakingPart(boolean takingPart) {
            this.takingPart = takingPart;
        }

        public String getParentBody() {
            return parentBody;
        }

        public void setParentBody(String parentBody) {
            this.parentBody = parentBody;
        }

        public boolean isDelegating() {
            return delegating;
        }

        public void setDelegating(boolean delegating) {
            this.delegating = delegating;
        }

        public boolean isConfirming() {
            return confirming;
        }

        public void setConfirming(boolean confirming) {
            this.confirming = confirming;
        }

        PartyOfCommittee party() {
            return new PartyOfCommittee(organisation, parentBody, delegating, confirming);
        }
    }

    @Inject
    NewCommitteePage(
            ConstitutingCommittees constituting,
            ReadingCommittees committees,
            ChosenPartnership chosen,
            Notices notices,
            Powers powers) {
        this.constituting = constituting;
        this.notices = notices;
        if (!powers.serveAnOrganisation()) {
            throw new NotFound("page");
        }
        partnership = chosen.sheet();
        parents = committees.delegatingOnward(partnership.id());
        parties = partnership.parties().stream().map(PartyRow::new).toList();
    }

    public @Nullable String constitute() {
        try {
            CommitteeId id = constituted();
            notices.done(name + " is constituted. Add its seats, then adopt its terms of reference.");
            return "/committee?faces-redirect=true&id=" + id.value();
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        }
    }

    private CommitteeId constituted() {
        List<PartyOfCommittee> taking = parties.stream()
                .filter(PartyRow::isTakingPart)
                .map(PartyRow::party)
                .toList();
        return parent.isEmpty()
                ? constituting.constitute(partnership.id(), name, code, form, inPublic, taking)
                : constituting.constituteUnder(
                        new CommitteeId(Submission.id(parent)), name, code, form, inPublic, taking);
    }

    /** The committees that may have sub-committees (LF-9). */
    public List<Option> getParents() {
        return parents.stream()
                .map(each -> Option.of(each.id().value().toString(), each.name()))
                .toList();
    }

    public String getParent() {
        return parent;
    }

    public void setParent(@Nullable String parent) {
        this.parent = parent == null ? "" : parent;
    }

    public List<Option> getForms() {
        return Arrays.stream(LegalForm.values())
                .map(each -> new Option(each, each.words(), TermsInWords.help(each)))
                .toList();
    }

    public List<PartyRow> getParties() {
        return parties;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LegalForm getForm() {
        return form;
    }

    public void setForm(LegalForm form) {
        this.form = form;
    }

    public boolean isInPublic() {
        return inPublic;
    }

    public void setInPublic(boolean inPublic) {
        this.inPublic = inPublic;
    }
}
