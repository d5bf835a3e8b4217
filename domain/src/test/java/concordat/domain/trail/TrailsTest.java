package concordat.domain.trail;

import static concordat.domain.agreement.AnAgreement.ALDER;
import static concordat.domain.agreement.AnAgreement.BIRCH;
import static concordat.domain.agreement.AnAgreement.CEDAR;
import static concordat.domain.agreement.AnAgreement.TODAY;
import static concordat.domain.agreement.AnAgreement.officerOf;
import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.AnAgreement;
import concordat.domain.shared.Event;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.PartnershipId;
import concordat.domain.trail.TrailPicture.Box;
import concordat.domain.trail.TrailStep.RecordedLink;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.world.KeysInMemory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The trail is walked both ways from anything on it, drawn, and completed by links. */
class TrailsTest {
    private static final PartnershipId HERE = new PartnershipId(new UUID(1, 1));
    private static final PartnershipId ELSEWHERE = new PartnershipId(new UUID(1, 2));

    private final Office office = new Office();
    private final TrailPoint agreement = office.point(TrailKind.AGREEMENT, "EXECUTED", "Placements");
    private final TrailPoint clause = office.point(TrailKind.CLAUSE, "", "Supervision");
    private final TrailPoint obligation = office.point(TrailKind.OBLIGATION, "OPEN", "Name a supervisor");
    private final TrailPoint decision = office.point(TrailKind.DECISION, "APPROVED", "That supervisors be named");
    private final TrailPoint action = office.point(TrailKind.ACTION, "COMPLETE", "Write to the wards");
    private final TrailPoint fulfilment = office.point(TrailKind.FULFILMENT, "", "All wards have one");
    private final TrailPoint programme = office.point(TrailKind.PROGRAMME, "UNDER_WAY", "Placements in wards");
    private final TrailPoint track = office.point(TrailKind.TRACK, "BUILDING_EVIDENCE", "TEACHING_COMMITMENT");
    private final TrailPoint aim = office.point(TrailKind.AIM, "", "Develop medical teaching");
    private int forms;

    @Test
    void it_leads_from_the_clause_to_what_it_is_for_and_back_from_anything_on_it() {
        office.wholeTrail();

        for (TrailPoint point : List.of(agreement, clause, obligation, decision, action, fulfilment, track)) {
            assertThat(office.reading(officerOf(ALDER)).from(point.place()).points())
                    .as("from %s", point.kind())
                    .containsExactly(agreement, clause, obligation, decision, action, fulfilment, track);
        }
        assertThat(titles(office.from(decision).before())).containsExactly("Name a supervisor");
        assertThat(titles(office.from(decision).after())).containsExactly("Write to the wards");
        assertThat(office.from(agreement).before()).isEmpty();
        assertThat(office.from(track).after()).isEmpty();
    }

    @Test
    void it_does_not_lead_forwards_and_then_back_to_what_stands_beside() {
        office.wholeTrail();
        TrailPoint sister = office.point(TrailKind.OBLIGATION, "OPEN", "Pay for a supervisor");
        office.step(Relation.OBLIGATION_BY_CLAUSE, clause, sister);

        assertThat(office.from(obligation).points()).doesNotContain(sister);
        assertThat(office.from(clause).points()).contains(sister, obligation);
    }

    @Test
    void what_the_reader_may_not_see_is_not_on_it_nor_what_lies_behind_it() {
        office.wholeTrail();
        office.hide(action);

        assertThat(office.from(obligation).points())
                .contains(decision, fulfilment)
                .doesNotContain(action);
        assertThat(office.from(decision).points()).containsExactly(agreement, clause, obligation, decision);
        assertThatThrownBy(() -> office.from(action)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_trail_that_is_too_long_is_cut_and_says_so() {
        for (int each = 0; each < Trail.MOST_STEPS; each++) {
            office.step(
                    Relation.DECISION_ON_AGREEMENT,
                    agreement,
                    office.point(TrailKind.DECISION, "NOTED", "Noted " + each));
        }
        assertThat(office.from(agreement).isCut()).isFalse();

        office.step(Relation.DECISION_ON_AGREEMENT, agreement, decision);

        assertThat(office.from(agreement).isCut()).isTrue();
        assertThat(office.from(agreement).steps()).hasSize(Trail.MOST_STEPS);
    }

    @Test
    void a_decision_that_was_carried_is_noted_as_serving_an_aim_and_the_note_is_struck() {
        TrailLinkId note = link(Relation.DECISION_FOR_AIM, decision, aim, "It pays for the teachers");

        assertThat(titles(office.from(aim).before())).containsExactly(decision.title());
        breaks(TrailRule.LINKED_ONCE, () -> link(Relation.DECISION_FOR_AIM, decision, aim, ""));
        breaks(TrailRule.ENDS_FIT_THE_RELATION, () -> link(Relation.DECISION_FOR_AIM, programme, aim, ""));
        assertThat(note).isNotNull();
    }

    @Test
    void every_relation_leads_on_in_the_order_of_the_trail() {
        assertThat(Relation.values())
                .allSatisfy(relation -> assertThat(relation.earlier().place())
                        .as("%s", relation)
                        .isLessThan(relation.later().place()));
        assertThat(Relation.DECISION_ON_CLAUSE.words(TrailKind.DECISION)).isEqualTo("implements");
        assertThat(Relation.DECISION_ON_CLAUSE.words(TrailKind.CLAUSE)).isEqualTo("is implemented by");
        assertThat(Relation.DECISION_ON_CLAUSE.across(TrailKind.DECISION)).isEqualTo(TrailKind.CLAUSE);
        assertThat(Relation.recordedAt(TrailKind.DECISION))
                .containsExactly(
                        Relation.DECISION_ON_CLAUSE, Relation.DECISION_ON_OBLIGATION, Relation.DECISION_FOR_AIM);
        assertThat(Relation.recordedAt(TrailKind.AGREEMENT)).isEmpty();
    }

    @Test
    void a_picture_has_a_box_for_each_thing_and_a_line_for_each_step_from_left_to_right() {
        office.wholeTrail();
        office.step(Relation.OBLIGATION_BY_CLAUSE, clause, office.point(TrailKind.OBLIGATION, "OPEN", "Another"));

        TrailPicture picture = TrailPicture.of(office.from(clause));

        assertThat(picture.boxes()).hasSize(8);
        assertThat(picture.lines()).hasSize(8).allSatisfy(line -> assertThat(line.toX())
                .isGreaterThan(line.fromX()));
        assertThat(picture.boxes())
                .filteredOn(Box::isHere)
                .extracting(Box::point)
                .containsExactly(clause);
        assertThat(picture.boxes()).allSatisfy(box -> {
            assertThat(box.x()).isBetween(0, picture.width() - box.width());
            assertThat(box.y()).isBetween(0, picture.height() - box.height());
        });
        for (Box one : picture.boxes()) {
            assertThat(picture.boxes())
                    .filteredOn(other -> !other.equals(one) && other.x() == one.x())
                    .allSatisfy(other -> assertThat(Math.abs(other.y() - one.y()))
                            .as("%s and %s", one, other)
                            .isGreaterThan(one.height()));
        }
        assertThat(picture.lines().get(0).path()).startsWith("M").contains(" C");
    }

    @ParameterizedTest
    @CsvSource({
        "Short, Short",
        "Name a supervisor for each student, Name a supervisor/for each student",
        "Exactly twenty here., Exactly twenty here.",
        "Name a supervisor for each student and tell the university, Name a supervisor/for each student and/tell the university",
        "Name a supervisor for each student and tell the university why, Name a supervisor/for each student and/tell the university…",
        "Antidisestablishmentarianismus, Antidisestablishment/arianismus"
    })
    void a_title_stands_in_at_most_three_lines(String title, String lines) {
        TrailPoint only = office.point(TrailKind.OBLIGATION, "OPEN", title);

        Box box = TrailPicture.of(office.from(only)).boxes().get(0);

        assertThat(String.join("/", box.title())).isEqualTo(lines);
        assertThat(box.written()).extracting(TrailPicture.Written::y).isSorted().allSatisfy(y -> assertThat(y)
                .isBetween(box.y(), box.y() + box.height()));
    }

    @Test
    void a_link_is_recorded_once_and_ended_with_a_reason() {
        TrailLinkId link = link(Relation.DECISION_ON_CLAUSE, clause, decision, "Minute 7");

        assertThat(office.from(decision).before().get(0).step().link())
                .extracting(recorded -> Objects.requireNonNull(recorded).note())
                .isEqualTo("Minute 7");
        breaks(TrailRule.LINKED_ONCE, () -> link(Relation.DECISION_ON_CLAUSE, clause, decision, ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> office.keeping(officerOf(ALDER)).end("blank", link, 0, " "));
        office.keeping(officerOf(ALDER)).end("end", link, 0, "It was another clause");
        office.keeping(officerOf(ALDER)).end("end", link, 0, "It was another clause");
        breaks(TrailRule.LINK_ENDS_ONCE, () -> office.keeping(officerOf(ALDER)).end("again", link, 0, "Again"))
                .contains("2 ");
        assertThat(office.from(decision).before()).isEmpty();
        link(Relation.DECISION_ON_CLAUSE, clause, decision, "");
        assertThat(office.journal)
                .extracting(Event::kind)
                .containsExactly("TrailLinked", "TrailLinkEnded", "TrailLinked");
    }

    @Test
    void a_form_that_is_sent_twice_records_one_link() {
        KeepingTrails keeping = office.keeping(officerOf(ALDER));

        TrailLinkId first = keeping.link("key", Relation.DECISION_ON_CLAUSE, clause.place(), decision.place(), "");

        assertThat(keeping.link("key", Relation.DECISION_ON_CLAUSE, clause.place(), decision.place(), ""))
                .isEqualTo(first);
        assertThat(office.journal).hasSize(1);
    }

    @Test
    void what_follows_from_other_records_or_fits_no_relation_is_no_link() {
        breaks(TrailRule.ENDS_FIT_THE_RELATION, () -> link(Relation.ACTION_OF_DECISION, decision, action, ""));
        breaks(TrailRule.ENDS_FIT_THE_RELATION, () -> link(Relation.DECISION_ON_CLAUSE, decision, clause, ""))
                .isEqualTo("Decision cannot be linked to Clause like this.");
    }

    @Test
    void a_link_stays_within_a_partnership() {
        TrailPoint theirs = office.point(TrailKind.DECISION, "APPROVED", "Theirs", ELSEWHERE);

        breaks(TrailRule.ENDS_ARE_OF_ONE_PARTNERSHIP, () -> link(Relation.DECISION_ON_CLAUSE, clause, theirs, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "DECISION, NOT_APPROVED, Decision is not approved",
        "DECISION, OPEN, Decision is open",
        "DECISION, PROVISIONAL, Decision is agreed provisionally",
        "DECISION, NOTED, Decision is noted",
        "PROGRAMME, STOPPED, Programme is stopped"
    })
    void what_does_not_hold_bears_no_link(TrailKind kind, String standing, String begins) {
        TrailPoint end = office.point(kind, standing, "Of no use");
        Relation relation =
                kind == TrailKind.DECISION ? Relation.DECISION_ON_CLAUSE : Relation.FULFILMENT_FOR_PROGRAMME;

        breaks(
                        TrailRule.ENDS_BEAR_A_LINK,
                        () -> link(relation, kind == TrailKind.DECISION ? clause : fulfilment, end, ""))
                .startsWith(begins);
        assertThat(office.reading(officerOf(ALDER))
                        .candidates(kind == TrailKind.DECISION ? clause.place() : fulfilment.place(), relation, ""))
                .doesNotContain(end);
    }

    @Test
    void evidence_that_was_withdrawn_and_an_action_that_was_cancelled_bear_none() {
        TrailPoint withdrawn = office.point(TrailKind.EVIDENCE, TrailPoint.WITHDRAWN, "A letter");
        TrailPoint cancelled = office.point(TrailKind.ACTION, "CANCELLED", "Never mind");

        breaks(TrailRule.ENDS_BEAR_A_LINK, () -> link(Relation.EVIDENCE_FOR_PROGRAMME, withdrawn, programme, ""));
        breaks(TrailRule.ENDS_BEAR_A_LINK, () -> link(Relation.FULFILMENT_BY_ACTION, cancelled, fulfilment, ""));
    }

    @ParameterizedTest
    @EnumSource(
            value = Relation.class,
            names = {
                "DECISION_ON_OBLIGATION",
                "FULFILMENT_BY_ACTION",
                "FULFILMENT_FOR_PROGRAMME",
                "FULFILMENT_FOR_TRACK",
                "PROGRAMME_FOR_TRACK",
                "DECISION_FOR_AIM"
            })
    void every_other_link_can_be_recorded_from_the_candidates_that_are_offered(Relation relation) {
        TrailPoint from = office.only(relation.earlier());
        ReadingTrails reading = office.reading(officerOf(ALDER));

        TrailPoint to = reading.candidates(from.place(), relation, "").get(0);
        link(relation, from, to, "");

        assertThat(titles(office.from(from).after())).containsExactly(to.title());
        assertThat(reading.candidates(from.place(), relation, "")).doesNotContain(to);
    }

    @Test
    void a_governance_officer_of_any_partner_keeps_it_and_nobody_else() {
        assertThat(office.reading(officerOf(ALDER)).keeps(clause)).isTrue();
        assertThat(office.reading(officerOf(CEDAR)).keeps(clause)).isFalse();
        assertThatThrownBy(() -> office.keeping(officerOf(CEDAR))
                        .link("key", Relation.DECISION_ON_CLAUSE, clause.place(), decision.place(), ""))
                .isInstanceOf(NotAllowed.class);
        TrailLinkId link = office.keeping(new Actor.Operator("Test"))
                .link("operator", Relation.DECISION_ON_CLAUSE, clause.place(), decision.place(), "");
        assertThatThrownBy(() -> office.keeping(officerOf(CEDAR)).end("key", link, 0, "Because"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> office.keeping(officerOf(BIRCH)).end("key", link, 7, "Because"))
                .isInstanceOf(OutOfDate.class);
    }

    private TrailLinkId link(Relation relation, TrailPoint earlier, TrailPoint later, String note) {
        return office.keeping(officerOf(ALDER)).link("form " + forms++, relation, earlier.place(), later.place(), note);
    }

    private static List<String> titles(List<Trail.Neighbour> neighbours) {
        return neighbours.stream().map(neighbour -> neighbour.point().title()).toList();
    }

    /** The use cases over a trail in memory, with what they told the journal. */
    private final class Office implements TrailLinks, TrailRegister {
        final List<Event> journal = new ArrayList<>();
        private final Map<Place, TrailPoint> points = new LinkedHashMap<>();
        private final List<TrailStep> steps = new ArrayList<>();
        private final Map<TrailLinkId, TrailLink> links = new LinkedHashMap<>();
        private final KeysInMemory keys = new KeysInMemory();
        private int ids;

        TrailPoint point(TrailKind kind, String standing, String title) {
            return point(kind, standing, title, HERE);
        }

        TrailPoint point(TrailKind kind, String standing, String title, PartnershipId of) {
            UUID id = new UUID(7, ids++);
            TrailPoint point = TrailPoint.kept(new Place(kind, id), id, of, "", title, standing, TODAY, null);
            points.put(point.place(), point);
            return point;
        }

        TrailPoint only(TrailKind kind) {
            return points.values().stream()
                    .filter(point -> point.kind() == kind)
                    .findFirst()
                    .orElseThrow();
        }

        void step(Relation relation, TrailPoint earlier, TrailPoint later) {
            steps.add(new TrailStep(relation, earlier.place(), later.place(), null));
        }

        void hide(TrailPoint point) {
            points.remove(point.place());
        }

        /** One thing of each kind, each leading to the next; and what met the obligation leads back to it as well. */
        void wholeTrail() {
            step(Relation.CLAUSE_OF_AGREEMENT, agreement, clause);
            step(Relation.OBLIGATION_BY_CLAUSE, clause, obligation);
            step(Relation.DECISION_ON_OBLIGATION, obligation, decision);
            step(Relation.ACTION_OF_DECISION, decision, action);
            step(Relation.FULFILMENT_BY_ACTION, action, fulfilment);
            step(Relation.FULFILMENT_OF_OBLIGATION, obligation, fulfilment);
            step(Relation.FULFILMENT_FOR_TRACK, fulfilment, track);
        }

        Trail from(TrailPoint point) {
            return reading(officerOf(ALDER)).from(point.place());
        }

        KeepingTrails keeping(Actor actor) {
            return new KeepingTrails(this, this, keys, current(actor), journal::add, AnAgreement.CLOCK);
        }

        ReadingTrails reading(Actor actor) {
            return new ReadingTrails(this, current(actor));
        }

        private static CurrentActor current(Actor actor) {
            CurrentActor current = new CurrentActor();
            current.become(actor);
            return current;
        }

        @Override
        public void add(TrailLink link) {
            links.put(link.id(), link);
            TrailEvent.TrailLinked made = (TrailEvent.TrailLinked) link.recorded();
            steps.add(new TrailStep(
                    made.relation(),
                    new Place(made.relation().earlier(), made.earlier()),
                    new Place(made.relation().later(), made.later()),
                    new RecordedLink(link.id(), link.version(), link.note(), "Somebody", TODAY)));
        }

        @Override
        public boolean isLinked(Relation relation, Place earlier, Place later) {
            return steps().stream()
                    .anyMatch(step -> step.relation() == relation
                            && step.earlier().equals(earlier)
                            && step.later().equals(later));
        }

        private List<TrailStep> steps() {
            return steps.stream()
                    .filter(step -> step.link() == null
                            || Objects.requireNonNull(links.get(step.link().id()))
                                    .isOnTrail())
                    .toList();
        }

        @Override
        public TrailLink lock(TrailLinkId id, long seen) {
            TrailLink link = Objects.requireNonNull(links.get(id));
            if (link.version() != seen) {
                throw new OutOfDate("link");
            }
            return link;
        }

        @Override
        public Optional<TrailPoint> find(Place place) {
            return Optional.ofNullable(points.get(place));
        }

        /** All there are: what hangs together with the place is the trail's to find out. */
        @Override
        public List<TrailStep> stepsFrom(Place place, int most) {
            return steps().stream().limit(most).toList();
        }

        @Override
        public List<TrailPoint> points(List<Place> places) {
            return points.values().stream()
                    .filter(point -> places.contains(point.place()))
                    .toList();
        }

        @Override
        public List<TrailPoint> candidates(TrailPoint from, Relation relation, String text, int most) {
            return points.values().stream()
                    .filter(point -> point.kind() == relation.across(from.kind()))
                    .filter(point -> !isLinked(relation, from.place(), point.place()))
                    .toList();
        }

        @Override
        public Set<OrganisationId> partnersOf(PartnershipId partnership) {
            return partnership.equals(HERE) ? Set.of(ALDER, BIRCH) : Set.of(CEDAR);
        }
    }
}
