package concordat.domain.pack;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.meeting.Mode;
import concordat.domain.meeting.Purpose;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PartnershipId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PackPlanTest {
    private static final Instant START = Instant.parse("2026-05-12T09:00:00Z");

    @Test
    void an_item_for_approval_that_no_paper_recommends_anything_for_is_named_before_the_pack_is_published_MT_8() {
        PackPlan plan = new PackPlan(
                new PartnershipId(new UUID(1, 1)),
                new MeetingId(new UUID(1, 2)),
                "Joint Committee",
                "May meeting",
                "JC/M/2026/1",
                START,
                START.plusSeconds(7200),
                "Board room",
                true,
                List.of(
                        item("1", "Placements", Purpose.APPROVAL, List.of("A")),
                        item("2", "Fees", Purpose.APPROVAL, List.of()),
                        item("3", "News", Purpose.INFORMATION, List.of()),
                        new PackPlan.Withheld("4", Optional.empty())),
                List.of());

        assertThat(plan.withoutRecommendation()).containsExactly("2 Fees");
    }

    private static PackPlan.Item item(String number, String title, Purpose purpose, List<String> papers) {
        return new PackPlan.Item(
                number,
                Optional.empty(),
                "",
                title,
                purpose,
                Mode.ENCLOSURE,
                "Bob",
                10,
                Part.PART_1,
                false,
                "",
                papers);
    }
}
