package concordat.persistence.demonstration;

import concordat.domain.conflict.BreachId;
import concordat.domain.conflict.Breaches;
import concordat.domain.conflict.NewBreach;
import concordat.domain.conflict.ReadingBreaches;
import concordat.domain.conflict.RecordingBreaches;
import concordat.domain.decision.Ballot;
import concordat.domain.decision.CastingVote;
import concordat.domain.decision.Closing;
import concordat.domain.decision.Condition;
import concordat.domain.decision.FollowingDecisions;
import concordat.domain.decision.LinkKind;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.ReviewResult;
import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.Purpose;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.PersonId;
import concordat.persistence.demonstration.Topics.Topic;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Twelve months of meetings of the four committees, in the order in which they come, with every awkward case once. */
final class Year {
    private static final int MONTHS = 12;
    private static final List<Handling> HANDLINGS = List.of(Handling.values());
    private static final String SHARING = "Winifred Storey";
    private static final String RECUSED = "Farah Siddiqui";
    private static final Map<Integer, String> AWAY =
            Map.of(3, "Edmund Price", 6, "Hana Kovacs", 9, "Kavita Rao", 11, "Gareth Lowe", 12, "Priyanka Dell");
    /** In which months something beyond its powers comes to the joint committee, and which boards ratify it. */
    private static final Map<Integer, List<String>> BEYOND =
            Map.of(6, List.of("LPT", "NHFT"), 9, List.of("LPT"), 12, List.of());

    private static final List<String> HOME_ORDER = List.of("NHFT", "LPT", "UoL");

    private final Company company;
    private final Timeline time;
    private final Committees committees;
    private final Register register;
    private final Disclosures disclosures;
    private final LocalDate start;
    private final Consumer<String> progress;
    private final Map<Body, Topics> topics = new HashMap<>();
    private final Map<Body, Undertakings> undertakings = new HashMap<>();
    private final Map<String, DecisionId> remembered = new HashMap<>();
    private final List<DecisionId> recommended = new ArrayList<>();
    private final Map<DecisionId, List<String>> toRatify = new HashMap<>();
    private final Upwards upwards;
    private int decided;

    Year(
            Company company,
            Timeline time,
            Committees committees,
            Register register,
            Disclosures disclosures,
            LocalDate start,
            Consumer<String> progress) {
        this.company = company;
        this.time = time;
        this.committees = committees;
        this.register = register;
        this.disclosures = disclosures;
        this.start = start;
        this.progress = progress;
        upwards = new Upwards(company, time, committees.joint());
        topics.put(committees.joint(), new Topics(Topics.JOINT));
        topics.put(committees.inCommon(), new Topics(Topics.IN_COMMON));
        topics.put(committees.advisory(), new Topics(Topics.ADVISORY));
        topics.put(committees.single(), new Topics(Topics.SINGLE));
        topics.keySet().forEach(body -> undertakings.put(body, new Undertakings(company, time, body)));
    }

    private record Step(LocalDate day, Runnable happens) {}

    void happen() {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(start.plusDays(8), register::open));
        steps.add(new Step(start.plusDays(20), disclosures::begin));
        steps.add(new Step(start.plusMonths(7), register::midYear));
        steps.add(new Step(start.plusMonths(12), disclosures::renew));
        for (int month = 1; month <= MONTHS; month++) {
            int number = month;
            LocalDate first = start.plusMonths(month);
            if (month % 3 == 1) {
                steps.add(new Step(first, () -> progress.accept("Loading the demonstration year: month " + number)));
            }
            schedule(steps, committees.joint(), number, first.plusDays(9), 5);
            schedule(steps, committees.single(), number, first.plusDays(15), 4);
            if (month % 2 == 1) {
                schedule(steps, committees.inCommon(), number, first.plusDays(19), 4);
            } else {
                schedule(steps, committees.advisory(), number, first.plusDays(22), 5);
            }
        }
        steps.add(new Step(start.plusMonths(13).minusDays(3), register::closing));
        steps.add(new Step(start.plusMonths(13).minusDays(2), this::breach));
        steps.sort(Comparator.comparing(Step::day));
        steps.forEach(step -> {
            time.moveTo(step.day(), 9);
            step.happens().run();
        });
    }

    /** An interest that was found late: two early decisions are flagged, of which one has been reviewed. */
    private void breach() {
        Body body = committees.joint();
        PersonId whose = company.person("Edmund Price");
        List<Breaches.Taken> taken =
                company.as(body.officer(), ReadingBreaches.class, breaches -> breaches.takenWith(body.id(), whose));
        DecisionId first = taken.get(taken.size() - 1).decision();
        DecisionId second = taken.get(taken.size() - 2).decision();
        BreachId breach = company.as(
                body.officer(),
                RecordingBreaches.class,
                breaches -> breaches.open(
                        "demonstration breach",
                        body.id(),
                        whose,
                        new NewBreach(
                                InterestType.INDIRECT,
                                "A close relative was employed by a supplier of the training centre",
                                time.today().minusDays(5),
                                "Petra Lindqvist, internal audit"),
                        List.of(first, second)));
        company.does(
                body.officer(),
                RecordingBreaches.class,
                breaches -> breaches.review(breach, first, ReviewResult.STANDS, null));
    }

    private void schedule(List<Step> steps, Body body, int month, LocalDate wished, int items) {
        LocalDate day = wished;
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        LocalDate held = day;
        List<Matter> matters = new ArrayList<>();
        List<Session> session = new ArrayList<>();
        steps.add(new Step(held.minusDays(8), () -> session.add(prepare(body, month, held, items, matters))));
        steps.add(new Step(held, () -> hold(session.get(0), body, month, matters)));
    }

    /** An item with what is to be asked on it. */
    private record Matter(AgendaItemId item, Topic topic, boolean reserved) {}

    private Session prepare(Body body, int month, LocalDate day, int items, List<Matter> matters) {
        undertakings(body).follow();
        if (body == committees.advisory()) {
            answer();
        }
        if (body == committees.joint()) {
            ratify();
        }
        String title = day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.UK) + " meeting";
        Session session = new Session(company, time, body, title, day);
        for (int number = 1; number <= items; number++) {
            Topic topic = topic(body, month, number);
            boolean reserved = number == items && month % 3 == 0 && body != committees.advisory();
            ItemText plain = text(body, number, topic);
            boolean opposite = isOnOppositeSides(body, month, number);
            ItemText text = opposite
                    ? plain.onOppositeSides()
                    : reserved ? plain.reserved(Confidentiality.because(Confidentiality.Reason.COMMERCIAL)) : plain;
            boolean back = body == committees.joint() && number == 4 && (month == 3 || month == 4);
            matters.add(new Matter(back ? session.takeUp(text) : session.add(text), topic, reserved));
        }
        session.order(matters.stream().map(Matter::item).toList());
        session.publish();
        return session;
    }

    private Topic topic(Body body, int month, int number) {
        if (body == committees.joint() && number == 4 && month >= 2 && month <= 4) {
            return new Topic(
                    "Lease of space for a teaching kitchen",
                    "That the lease of space for a teaching kitchen be approved",
                    0);
        }
        return Objects.requireNonNull(topics.get(body)).next();
    }

    /** In their eleventh month the committees in common have one item of which each trust is on another side. */
    private boolean isOnOppositeSides(Body body, int month, int number) {
        return body == committees.inCommon() && month == 11 && number == 1;
    }

    private static ItemText text(Body body, int number, Topic topic) {
        List<String> members = body.members();
        return ItemText.open(
                String.valueOf(number),
                topic.title(),
                topic.isReport() ? Purpose.ASSURANCE : Purpose.APPROVAL,
                members.get(number % members.size()),
                15,
                "The paper sets out the background, the options and what each would mean for students, staff, patients"
                        + " and money.");
    }

    private void hold(Session session, Body body, int month, List<Matter> matters) {
        time.moveTo(time.today(), 10);
        session.open(present(body, month));
        if (matters.stream().anyMatch(Matter::reserved)) {
            session.excludePublic();
        }
        for (int index = 0; index < matters.size(); index++) {
            Matter matter = matters.get(index);
            session.begin(matter.item());
            if (isOnOppositeSides(body, month, index + 1)) {
                session.notePosts(matter.item());
            }
            if (!(body == committees.joint() && awkward(session, body, month, index + 1, matter))) {
                usual(session, body, matter);
            }
        }
        if (body == committees.joint() && month == 10) {
            late(session, body);
        }
        if (month == 12) {
            undertakings(body).arise(matters.get(0).item(), body.chair(), company.home(body.chair()));
        }
        undertakings(body).agree(session.id());
        if (body == committees.joint()) {
            upwards(month, matters.get(0).item());
        }
        session.close();
        if (body == committees.joint() && month == 11) {
            time.pass(60);
            upwards.report(session.id());
        }
    }

    private void upwards(int month, AgendaItemId item) {
        if (month == 8) {
            upwards.escalate(item);
        } else if (month == 10) {
            upwards.answer();
        } else if (month == 11) {
            upwards.escalateInVain(item);
        }
    }

    private List<String> present(Body body, int month) {
        List<String> there = new ArrayList<>(body.members());
        if (body == committees.joint()) {
            if (month != 4 && month != 12) {
                there.remove(SHARING);
            }
            there.remove(AWAY.getOrDefault(month, ""));
        } else if (body == committees.inCommon() && month == 7) {
            there.removeAll(List.of("Rosalind Achebe", "Matthias Crane"));
        } else if (month % 2 == 0) {
            there.remove(1 + month % (there.size() - 1));
        }
        return there;
    }

    /** @return whether this item was one of the awkward cases, and has been dealt with */
    private boolean awkward(Session session, Body body, int month, int number, Matter matter) {
        AgendaItemId item = matter.item();
        if (number == 1 && month <= HANDLINGS.size()) {
            Handling handling = HANDLINGS.get(month - 1);
            session.recuse(item, RECUSED, handling, "A relative works for the proposed supplier");
            session.decide(item, question(matter.topic()), List.of(), List.of(), Closing.byConsensus());
            session.comeBack(item, RECUSED, handling);
            session.finish(item);
            return true;
        }
        if (number == 4 && month >= 2 && month <= 4) {
            Proposal proposal = month == 4
                    ? Proposal.to(Outcome.APPROVED)
                    : Proposal.deferUntil(time.today().plusMonths(1).withDayOfMonth(1));
            session.decide(
                    item,
                    NewQuestion.of(
                            month == 4 ? matter.topic().question() : "That the lease be deferred to the next meeting",
                            proposal),
                    List.of(),
                    month == 4 ? session.votes(1, 0, List.of()) : List.of(),
                    month == 4 ? Closing.byVote() : Closing.byConsensus());
            session.finish(item);
            return true;
        }
        if (number == 2 && (month == 2 || month == 5 || month == 11)) {
            return replace(session, month, matter);
        }
        if (number == 2 && month == 7) {
            session.decide(
                    item,
                    question(matter.topic()),
                    List.of(),
                    session.votes(3, 1, List.of()),
                    Closing.byVote()
                            .casting(CastingVote.of(body.seatOf(body.chair()), Ballot.FOR))
                            .withNamesAskedBy(
                                    body.seatOf(body.chair()),
                                    body.seatOf("Hana Kovacs"),
                                    body.seatOf("Edmund Price")));
            session.finish(item);
            return true;
        }
        if (number == 3 && month == 8) {
            for (String name : List.of("Gareth Lowe", "Hana Kovacs", "Kavita Rao")) {
                session.recuse(item, name, Handling.LEAVE, "Sits on the board of the charity that would be paid");
            }
            session.leaveForNextBusiness(item, question(matter.topic()));
            return true;
        }
        if (number == 3 && BEYOND.containsKey(month)) {
            beyond(session, month, item);
            return true;
        }
        if (number == 2 && month == 10) {
            session.decide(item, question(matter.topic()), List.of(), session.votes(4, 1, List.of()), Closing.byVote());
            session.finish(item);
            return true;
        }
        return false;
    }

    /** Three decisions beyond the powers of the committee: ratified by both boards, by one so far, and by none. */
    private void beyond(Session session, int month, AgendaItemId item) {
        NewQuestion question = month == 12
                ? NewQuestion.of("That the shared name be used on both sites", Proposal.to(Outcome.APPROVED))
                        .on("Name and brand")
                : NewQuestion.of(
                                "That the lease of the training centre be extended to floor " + month / 3,
                                Proposal.to(Outcome.APPROVED))
                        .on("Estates")
                        .worth(new BigDecimal(month * 50_000));
        DecisionId decision = session.decide(item, question, List.of(), List.of(), Closing.byConsensus());
        toRatify.put(decision, Objects.requireNonNull(BEYOND.get(month)));
        session.finish(item);
    }

    /** The boards that have met since the last meeting of the joint committee ratify what was beyond its powers. */
    private void ratify() {
        toRatify.forEach((decision, boards) -> boards.forEach(board -> company.does(
                committees.joint().officer(),
                FollowingDecisions.class,
                following -> following.recordAnswer(
                        decision,
                        company.organisation(board),
                        true,
                        time.today().minusDays(2),
                        board + " minutes of " + time.today().minusDays(2)))));
        toRatify.clear();
    }

    /** One decision in month 2, which is superseded in month 5 and by that amended in month 11. */
    private boolean replace(Session session, int month, Matter matter) {
        NewQuestion plain = NewQuestion.of(matter.topic().question(), Proposal.to(Outcome.APPROVED));
        DecisionId earlier = remembered.get("replaced");
        NewQuestion asked = earlier == null
                ? plain
                : plain.correcting(month == 5 ? LinkKind.SUPERSEDES : LinkKind.AMENDS, earlier, false);
        remembered.put("replaced", session.decide(matter.item(), asked, List.of(), List.of(), Closing.byConsensus()));
        session.finish(matter.item());
        return true;
    }

    private void usual(Session session, Body body, Matter matter) {
        int number = decided++;
        boolean votes = number % 4 == 3 && body != committees.advisory();
        boolean conditions = number % 9 == 5 && !matter.topic().isReport();
        String owner = session.present().get(number % session.present().size());
        List<Condition> agreed = conditions
                ? List.of(new Condition(
                        "Report back on cost and benefit",
                        company.person(owner),
                        company.home(owner),
                        time.today().plusDays(60)))
                : List.of();
        NewQuestion question = conditions
                ? NewQuestion.of(matter.topic().question(), Proposal.to(Outcome.APPROVED_WITH_CONDITIONS))
                : question(matter.topic());
        if (number % 13 == 7 && !conditions && !matter.topic().isReport()) {
            question = NewQuestion.of(
                    "That the matter be referred: " + matter.topic().title(), Proposal.referTo("Trust Board of LPT"));
        } else if (number % 6 == 2) {
            question = question.about(register.some(number).value());
        }
        DecisionId decision = session.decide(
                matter.item(),
                question,
                agreed,
                votes ? session.votes(number % 8 == 3 ? 1 : 0, 1, List.of()) : List.of(),
                votes ? Closing.byVote() : Closing.byConsensus());
        if (number % 3 != 2) {
            undertakings(body).raise(decision, owner, company.home(owner));
        }
        if (body == committees.advisory() && question.proposal().outcome() == Outcome.APPROVED) {
            recommended.add(decision);
        }
        session.finish(matter.item());
    }

    private void late(Session session, Body body) {
        AgendaItemId item = session.addLate(
                ItemText.open("6", "Winter surge: student volunteers", Purpose.APPROVAL, body.chair(), 10, ""),
                "The request came after the agenda was published and cannot wait a month");
        session.begin(item);
        session.decide(
                item,
                NewQuestion.of(
                        "That student volunteers be asked to help over the winter", Proposal.to(Outcome.APPROVED)),
                List.of(),
                List.of(),
                Closing.byConsensus());
        session.finish(item);
    }

    /** The parent bodies decide on what was recommended at the last meeting but leave every third to wait. */
    private void answer() {
        for (int index = 0; index < recommended.size(); index++) {
            DecisionId decision = recommended.get(index);
            if (index % 3 != 2) {
                boolean agreed = index % 5 != 3;
                for (String organisation : HOME_ORDER) {
                    company.does(
                            committees.advisory().officer(),
                            FollowingDecisions.class,
                            following -> following.recordAnswer(
                                    decision,
                                    company.organisation(organisation),
                                    agreed || !organisation.equals("NHFT"),
                                    time.today().minusDays(3),
                                    organisation + " minutes of " + time.today().minusDays(3)));
                }
            }
        }
        recommended.clear();
    }

    private static NewQuestion question(Topic topic) {
        return NewQuestion.of(topic.question(), Proposal.to(topic.isReport() ? Outcome.NOTED : Outcome.APPROVED));
    }

    private Undertakings undertakings(Body body) {
        return Objects.requireNonNull(undertakings.get(body));
    }
}
