package concordat.domain.pathway.route;

import static concordat.domain.partner.OrganisationKind.NHS_FT;
import static concordat.domain.partner.OrganisationKind.NHS_TRUST;
import static concordat.domain.pathway.Track.TEACHING_COMMITMENT;
import static concordat.domain.pathway.Track.UHA_MEMBERSHIP;
import static concordat.domain.pathway.Track.UNIVERSITY_NAME;
import static concordat.domain.pathway.TrackStage.AWARDED;
import static concordat.domain.pathway.TrackStage.NAME_EFFECTIVE;
import static concordat.domain.pathway.TrackStage.SUBMITTED;

import java.util.List;

/**
 * The routes that partnerships can begin with (US-2, US-3). What is only remembered is marked as unconfirmed; a step that is not asked for
 * is retired, and another set in its place.
 */
final class StandardRoutes {
    private static final String REMEMBERED = "As remembered: it has to be checked with whoever decides";
    private static final String ORDERS = "Orders by which the names of NHS trusts were changed";
    private static final String FOUNDATION_TRUSTS =
            "NHS Act 2006, section 37, as remembered: the majorities have to be checked";

    static final List<StepDraft> ALL = List.of(
            new StepDraft(
                    UHA_MEMBERSHIP,
                    null,
                    "Decide to apply for membership",
                    "Board of the trust",
                    SUBMITTED,
                    false,
                    REMEMBERED,
                    false),
            new StepDraft(
                    UHA_MEMBERSHIP,
                    null,
                    "Apply for membership",
                    "Chief executive of the trust",
                    SUBMITTED,
                    false,
                    REMEMBERED,
                    false),
            new StepDraft(
                    UHA_MEMBERSHIP,
                    null,
                    "Decide on the application",
                    "University Hospital Association",
                    AWARDED,
                    false,
                    REMEMBERED,
                    false),
            new StepDraft(
                    UNIVERSITY_NAME,
                    NHS_TRUST,
                    "Decide to ask for the new name",
                    "Board of the trust",
                    SUBMITTED,
                    false,
                    REMEMBERED,
                    false),
            new StepDraft(
                    UNIVERSITY_NAME,
                    NHS_TRUST,
                    "Write a letter of support",
                    "University",
                    SUBMITTED,
                    false,
                    REMEMBERED,
                    false),
            new StepDraft(
                    UNIVERSITY_NAME,
                    NHS_TRUST,
                    "Give its position",
                    "University Hospital Association",
                    SUBMITTED,
                    false,
                    REMEMBERED,
                    false),
            new StepDraft(
                    UNIVERSITY_NAME,
                    NHS_TRUST,
                    "Advise the Secretary of State",
                    "Department of Health and Social Care",
                    AWARDED,
                    false,
                    ORDERS,
                    true),
            new StepDraft(
                    UNIVERSITY_NAME,
                    NHS_TRUST,
                    "Make the order that amends the establishment order",
                    "Secretary of State",
                    AWARDED,
                    false,
                    ORDERS,
                    true),
            new StepDraft(
                    UNIVERSITY_NAME,
                    NHS_FT,
                    "Approve the change of the constitution",
                    "Board of directors",
                    AWARDED,
                    true,
                    FOUNDATION_TRUSTS,
                    false),
            new StepDraft(
                    UNIVERSITY_NAME,
                    NHS_FT,
                    "Approve the change of the constitution",
                    "Council of governors",
                    AWARDED,
                    true,
                    FOUNDATION_TRUSTS,
                    false),
            new StepDraft(
                    UNIVERSITY_NAME,
                    NHS_FT,
                    "Notify NHS England of the amended constitution",
                    "Company secretary of the trust",
                    NAME_EFFECTIVE,
                    false,
                    REMEMBERED,
                    false),
            new StepDraft(
                    TEACHING_COMMITMENT,
                    null,
                    "Approve the portfolio of evidence",
                    "Board of the trust",
                    SUBMITTED,
                    false,
                    REMEMBERED,
                    false),
            new StepDraft(
                    TEACHING_COMMITMENT,
                    null,
                    "Decide on the status",
                    "Secretary of State",
                    AWARDED,
                    false,
                    "Awards of teaching status by the Secretary of State, as reported",
                    true));

    private StandardRoutes() {}
}
