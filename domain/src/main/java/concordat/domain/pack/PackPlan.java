package concordat.domain.pack;

import concordat.domain.meeting.Mode;
import concordat.domain.meeting.Purpose;
import concordat.domain.shared.CanonicalForm;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PartnershipId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a pack holds for one reader at one moment: what that reader may see of the agenda and of its papers. Whoever may see the same
 * has the same pack; whoever may see anything else has another.
 *
 * @param draft whether it has not been published yet, and is for the officer and the chair
 * @param agenda in the order of the meeting
 * @param papers in the order of the agenda
 */
public record PackPlan(
        PartnershipId partnership,
        MeetingId meeting,
        String committee,
        String title,
        String reference,
        Instant startsAt,
        Instant endsAt,
        String place,
        boolean draft,
        List<Line> agenda,
        List<Sheet> papers) {
    /** The way in which packs are laid out; another number makes all of them anew. */
    static final int LAYOUT = 1;

    public PackPlan {
        agenda = List.copyOf(agenda);
        papers = List.copyOf(papers);
    }

    /** An item of the agenda. */
    public sealed interface Line {
        /** As the agenda prints it. */
        String number();

        /** When it begins by the plan; empty if no time is kept for it. */
        Optional<Instant> begins();
    }

    /**
     * An item that the reader may see.
     *
     * @param papers the labels of its papers, by which their pages are numbered
     */
    public record Item(
            String number,
            Optional<Instant> begins,
            String section,
            String title,
            Purpose purpose,
            Mode mode,
            String lead,
            int minutes,
            Part part,
            boolean starred,
            String body,
            List<String> papers)
            implements Line {
        public Item {
            papers = List.copyOf(papers);
        }
    }

    /** An item that is there and that is withheld from this reader: its number and time, and nothing else. */
    public record Withheld(String number, Optional<Instant> begins) implements Line {}

    /** An item for Part 2 that this reader is not admitted to, as it is called in the open. */
    public record OpenTitle(String number, String title) implements Line {
        @Override
        public Optional<Instant> begins() {
            return Optional.empty();
        }
    }

    /**
     * A paper.
     *
     * @param label what its pages are numbered by, as in "A-12": its reference, or the number of its item while it has none
     * @param item the number of its item
     */
    public record Sheet(String label, String item, String itemTitle, PackPaper paper) {}

    /** Whether anything in it is reserved. */
    public boolean isReserved() {
        return agenda.stream().anyMatch(line -> line instanceof Item item && item.part() == Part.PART_2);
    }

    /** The items for approval that no paper with a recommendation belongs to, by number and title: none should be (MT-8). */
    public List<String> withoutRecommendation() {
        return agenda.stream()
                .filter(line -> line instanceof Item item
                        && item.purpose() == Purpose.APPROVAL
                        && item.papers().isEmpty())
                .map(line -> line.number() + " " + ((Item) line).title())
                .toList();
    }

    /** The SHA-256 of all of it, in hexadecimal digits: by which a pack that was made of the same is found. */
    public String fingerprint() {
        try {
            String text = CanonicalForm.of(Map.of("layout", LAYOUT, "plan", this));
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
