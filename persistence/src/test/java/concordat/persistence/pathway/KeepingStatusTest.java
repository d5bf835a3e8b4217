package concordat.persistence.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.pathway.EvidenceDraft;
import concordat.domain.pathway.EvidenceRow;
import concordat.domain.pathway.FollowingStatus;
import concordat.domain.pathway.ReadingStatus;
import concordat.domain.pathway.StatusTrackDetails;
import concordat.domain.pathway.StatusTrackDetails.EvidenceDetails;
import concordat.domain.pathway.StatusTrackDetails.MilestoneDetails;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.StatusTrackRow;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.TrackStage;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Page;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Status tracks, as they are kept, seen and read. */
class KeepingStatusTest {
    private static final String OFFICER = "Officer of A";
    private static final String READER = "Executive at C";
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private final Console console = Postgres.running().console();
    private final World world = new World();

    @BeforeEach
    void appoint() {
        world.with(OFFICER, Role.GOVERNANCE_OFFICER, world.trust).with(READER, Role.EXECUTIVE, world.university);
        world.person("Nobody in particular", world.trust);
    }

    @Test
    void stages_and_evidence_are_read_again_in_their_order() {
        StatusTrackId id = open(Track.UNIVERSITY_NAME);
        act(status -> status.reach(id, 0, TrackStage.BUILDING_EVIDENCE, null, "Portfolio begun"));
        change(id, (status, version) -> status.reach(id, version, TrackStage.BOARD_APPROVED_TO_APPLY, DAY, ""));
        change(id, (status, version) -> status.noteEvidence(id, version, EvidenceDraft.of(DAY, "Later", "Paper 12")));
        change(
                id,
                (status, version) ->
                        status.noteEvidence(id, version, EvidenceDraft.of(DAY.minusDays(1), "Earlier", "")));

        StatusTrackDetails track = read(id);

        assertThat(track.stage()).isEqualTo(TrackStage.BOARD_APPROVED_TO_APPLY);
        assertThat(track.reached()).isEqualTo(DAY);
        assertThat(track.milestones())
                .containsExactly(
                        new MilestoneDetails(TrackStage.BUILDING_EVIDENCE, null, "Portfolio begun"),
                        new MilestoneDetails(TrackStage.BOARD_APPROVED_TO_APPLY, DAY, ""));
        assertThat(track.evidence()).extracting(EvidenceDetails::text).containsExactly("Earlier", "Later");
    }

    @Test
    void evidence_changes_the_version_too() {
        StatusTrackId id = open(Track.UHA_MEMBERSHIP);
        act(status -> status.noteEvidence(id, 0, EvidenceDraft.of(DAY, "A letter", "")));

        assertThatThrownBy(() -> act(status -> status.noteEvidence(id, 0, EvidenceDraft.of(DAY, "Another", ""))))
                .isInstanceOf(OutOfDate.class);
    }

    @Test
    void withdrawn_evidence_is_not_counted_and_stays_in_the_register() {
        StatusTrackId id = open(Track.UHA_MEMBERSHIP);
        act(status -> status.noteEvidence(id, 0, EvidenceDraft.of(DAY, "A letter", "")));
        UUID letter = read(id).evidence().get(0).id();
        change(id, (status, version) -> status.withdrawEvidence(id, version, letter, "It was a draft"));

        assertThat(tracks(READER)).singleElement().satisfies(row -> {
            assertThat(row.evidence()).isZero();
            assertThat(row.newestEvidence()).isNull();
        });
        assertThat(evidence(READER)).singleElement().satisfies(row -> assertThat(row.withdrawn())
                .isNotNull());
    }

    @Test
    void everybody_at_a_partner_sees_them_and_nobody_else() {
        StatusTrackId id = open(Track.UHA_MEMBERSHIP);
        act(status -> status.reach(id, 0, TrackStage.BUILDING_EVIDENCE, DAY, ""));
        change(id, (status, version) -> status.noteEvidence(id, version, EvidenceDraft.of(DAY, "A letter", "")));
        World elsewhere = new World();

        for (String table : List.of(
                "status_track",
                "status_milestone",
                "status_evidence",
                "status_track_history",
                "status_milestone_history",
                "status_evidence_history")) {
            assertThat(world.sees(READER, "select id from " + table)).as(table).isNotEmpty();
            assertThat(world.sees("Nobody in particular", "select id from " + table))
                    .as(table)
                    .isEmpty();
            assertThat(elsewhere.sees(World.ADMINISTRATOR, "select id from " + table))
                    .as(table)
                    .isEmpty();
        }
        assertThatThrownBy(() -> console.as(
                        elsewhere.actor(World.ADMINISTRATOR), ReadingStatus.class, status -> status.track(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void only_a_trust_of_the_partnership_is_followed_by_its_own_officers_and_once() {
        open(Track.UHA_MEMBERSHIP);

        assertThatThrownBy(() -> open(Track.UHA_MEMBERSHIP)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> console.as(
                        world.actor(OFFICER),
                        FollowingStatus.class,
                        status -> status.open(world.partnership, world.otherTrust, Track.UHA_MEMBERSHIP)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> console.as(
                        World.OPERATOR,
                        FollowingStatus.class,
                        status -> status.open(world.partnership, world.university, Track.UHA_MEMBERSHIP)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void the_evidence_register_is_paged_and_shows_tracks_without_any() {
        StatusTrackId id = open(Track.UHA_MEMBERSHIP);
        open(Track.TEACHING_COMMITMENT);
        for (int i = 0; i < 3; i++) {
            LocalDate day = DAY.plusDays(i);
            change(
                    id,
                    (status, version) ->
                            status.noteEvidence(id, version, EvidenceDraft.of(day, "Letter of " + day, "")));
        }

        List<EvidenceRow> all = evidence(READER);

        assertThat(all).hasSize(4);
        assertThat(all.get(0).evidence()).as("a track without evidence").isNull();
        assertThat(all.get(0).kind()).isEqualTo(Track.TEACHING_COMMITMENT);
        assertThat(all).extracting(EvidenceRow::on).containsExactly(null, DAY, DAY.plusDays(1), DAY.plusDays(2));
    }

    private StatusTrackId open(Track track) {
        return console.as(
                world.actor(OFFICER),
                FollowingStatus.class,
                status -> status.open(world.partnership, world.trust, track));
    }

    private void act(Consumer<FollowingStatus> what) {
        console.as(world.actor(OFFICER), FollowingStatus.class, status -> {
            what.accept(status);
            return status;
        });
    }

    private void change(StatusTrackId id, BiConsumer<FollowingStatus, Long> what) {
        long version = read(id).version();
        act(status -> what.accept(status, version));
    }

    private StatusTrackDetails read(StatusTrackId id) {
        return console.as(world.actor(READER), ReadingStatus.class, status -> status.track(id));
    }

    private List<StatusTrackRow> tracks(String reader) {
        return console.as(world.actor(reader), ReadingStatus.class, ReadingStatus::tracks);
    }

    private List<EvidenceRow> evidence(String reader) {
        List<EvidenceRow> rows = new ArrayList<>();
        Keyset keyset = Keyset.first().ofSize(2);
        while (true) {
            Keyset asked = keyset;
            Page<EvidenceRow> page =
                    console.as(world.actor(reader), ReadingStatus.class, status -> status.evidence(asked));
            rows.addAll(page.rows());
            if (page.nextToken().isEmpty()) {
                return rows;
            }
            keyset = Keyset.after(page.nextToken().get()).ofSize(2);
        }
    }
}
