package concordat.domain.pathway.portfolio;

import concordat.domain.pathway.EvidenceSubject.EvidenceFile;
import concordat.domain.shared.CanonicalForm;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that the portfolio of a trust holds for one reader on one day: what that reader may see of its criteria, routes and evidence. Whoever
 * may see the same has the same portfolio; whoever may see anything else has another.
 *
 * @param day as at which it is told, Europe/London
 * @param exhibits the evidence that stands, in the order in which criteria first rest on it
 */
public record PortfolioPlan(
        PartnershipId partnership,
        OrganisationId trust,
        String trustName,
        LocalDate day,
        List<OnTrack> tracks,
        List<Exhibit> exhibits) {
    /** The way in which portfolios are laid out; another number makes all of them anew. */
    static final int LAYOUT = 1;

    public PortfolioPlan {
        tracks = List.copyOf(tracks);
        exhibits = List.copyOf(exhibits);
    }

    /**
     * What is told of one award.
     *
     * @param award what was awarded, in words; empty if nothing was
     * @param criteria by code
     * @param route the steps of the route, in their order
     * @param exhibits the labels of the evidence that is for the award as a whole
     */
    public record OnTrack(
            String name,
            String stage,
            @Nullable LocalDate reached,
            String award,
            List<CriterionLine> criteria,
            List<StepLine> route,
            List<String> exhibits) {
        public OnTrack {
            criteria = List.copyOf(criteria);
            route = List.copyOf(route);
            exhibits = List.copyOf(exhibits);
        }
    }

    /**
     * A criterion.
     *
     * @param threshold what has to be reached, in words
     * @param unconfirmed whether it has still to be checked with whoever makes the award (US-4)
     * @param state how far the trust is, in words
     * @param reckoning how it was reckoned, or by whom it was assessed and confirmed
     * @param cautions why it has to be read with care
     * @param exhibits the labels of its evidence
     */
    public record CriterionLine(
            String code,
            String text,
            String threshold,
            String source,
            boolean unconfirmed,
            String state,
            String reckoning,
            List<String> cautions,
            List<String> exhibits) {
        public CriterionLine {
            cautions = List.copyOf(cautions);
            exhibits = List.copyOf(exhibits);
        }
    }

    /** A step of the route, who decides on it, and how it was taken; empty if it was not. */
    public record StepLine(String step, String decider, String taken) {}

    /**
     * A piece of evidence.
     *
     * @param label by which it is named, and its pages are numbered: E1, E2 and so on
     * @param kind what it is, in words
     * @param record what it points at, as that reads now; empty if it points at no record
     * @param file what is known of its file; null if it has none
     * @param content where the file's content is; null if it has none
     * @param fingerprint the SHA-256 of the revision; empty if that was not kept
     * @param fileFingerprint the SHA-256 of the file, or of the record when it was noted; empty for a statement
     */
    public record Exhibit(
            String label,
            UUID evidence,
            int revision,
            String kind,
            String text,
            String source,
            LocalDate on,
            String owner,
            @Nullable LocalDate review,
            String notedBy,
            @Nullable LocalDate notedOn,
            String record,
            @Nullable EvidenceFile file,
            @Nullable UUID content,
            String fingerprint,
            String fileFingerprint) {}

    /** The SHA-256 of all of it, in hexadecimal digits: by which a portfolio that was made of the same is found. */
    public String fingerprint() {
        return Sha256.hex(CanonicalForm.of(Map.of("portfolio", LAYOUT, "plan", this)));
    }
}
