package concordat.domain.pathway.criterion;

import static concordat.domain.pathway.Track.TEACHING_COMMITMENT;
import static concordat.domain.pathway.Track.UHA_MEMBERSHIP;
import static concordat.domain.pathway.Track.UNIVERSITY_NAME;

import concordat.domain.pathway.Track;
import java.math.BigDecimal;
import java.util.List;

/**
 * The criteria that partnerships can begin with (US-4). What is only remembered is marked as unconfirmed: its thresholds have to be checked
 * with whoever makes the award, and a version with the answer put in its place.
 */
final class StandardCriteria {
    private static final String REMEMBERED =
            "University Hospital Association, as remembered: version and threshold have to be checked with it";

    /**
     * One of them.
     *
     * @param code what people call it; unique on its track
     */
    record Standard(Track track, String code, Requirement requirement) {}

    static final List<Standard> ALL = List.of(
            of(
                    UHA_MEMBERSHIP,
                    "UHA-a",
                    "A core of university principal investigators: consultants with substantive contracts with the university of the medical school"
                            + " and honorary contracts with the trust, as a share of all consultants of the trust.",
                    share("6", "20"),
                    REMEMBERED),
            of(
                    UHA_MEMBERSHIP,
                    "UHA-b",
                    "NIHR Research Capability Funding, in pounds a year, on average over the last two years. Versions with a floor of 100,000 and of"
                            + " 200,000 are remembered.",
                    new Threshold(Proving.AVERAGE, new BigDecimal("100000"), null, 2),
                    REMEMBERED),
            of(
                    UHA_MEMBERSHIP,
                    "UHA-c",
                    "A non-executive director nominated by the university sits on the board of the trust.",
                    Threshold.JUDGED,
                    REMEMBERED),
            of(
                    UHA_MEMBERSHIP,
                    "UHA-d",
                    "Strong undergraduate teaching, with evidence of good feedback from students.",
                    Threshold.JUDGED,
                    REMEMBERED),
            of(
                    UHA_MEMBERSHIP,
                    "UHA-e",
                    "A joint strategy committee, or other formal joint governance of trust and university, with minutes.",
                    Threshold.JUDGED,
                    REMEMBERED),
            of(
                    UHA_MEMBERSHIP,
                    "UHA-f",
                    "Clinical academics are appraised jointly, as the Follett review asks.",
                    Threshold.JUDGED,
                    REMEMBERED),
            of(
                    UHA_MEMBERSHIP,
                    "UHA-g",
                    "The chief executive has applied for membership of the University Hospital Association.",
                    Threshold.JUDGED,
                    REMEMBERED),
            of(
                    UNIVERSITY_NAME,
                    "NAME-a",
                    "The trust is a member of the University Hospital Association.",
                    Threshold.JUDGED,
                    "Department of Health and Social Care: membership is part of its criteria"),
            of(
                    UNIVERSITY_NAME,
                    "NAME-b",
                    "The trust has significant interests in research and teaching, and strong links with a university.",
                    Threshold.JUDGED,
                    "University Hospital Association: what it requires of its members"),
            of(
                    TEACHING_COMMITMENT,
                    "TEACH-a",
                    "A portfolio of evidence shows a significant commitment to teaching.",
                    Threshold.JUDGED,
                    "Awards of teaching status by the Secretary of State, as reported"),
            of(
                    TEACHING_COMMITMENT,
                    "TEACH-b",
                    "A university with a medical or dental school nominates a non-executive director of the trust.",
                    Threshold.JUDGED,
                    "Establishment orders of trusts with a significant teaching commitment"));

    private StandardCriteria() {}

    /** One that is confirmed, unless it is only remembered. */
    private static Standard of(Track track, String code, String text, Threshold threshold, String source) {
        return new Standard(track, code, new Requirement(text, threshold, source, !source.equals(REMEMBERED)));
    }

    private static Threshold share(String least, String orCount) {
        return new Threshold(Proving.SHARE, new BigDecimal(least), new BigDecimal(orCount), 1);
    }
}
