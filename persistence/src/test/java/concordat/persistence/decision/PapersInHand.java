package concordat.persistence.decision;

import concordat.domain.action.ShowingEvidence;
import concordat.domain.meeting.Purpose;
import concordat.domain.paper.AcceptingPapers;
import concordat.domain.paper.AcceptingPapers.Person;
import concordat.domain.paper.CoverSheet;
import concordat.domain.paper.FileRole;
import concordat.domain.paper.Incoming;
import concordat.domain.paper.PaperFormat;
import concordat.domain.paper.PaperId;
import concordat.domain.paper.ReadingPapers;
import concordat.domain.paper.Scan;
import concordat.domain.paper.SponsoringPapers;
import concordat.domain.paper.WritingPapers;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Part;
import concordat.domain.usecase.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Papers for a joint committee: a manager of the other trust writes them, an executive of the first sponsors them. */
final class PapersInHand {
    static final String AUTHOR = "Author";
    static final String SPONSOR = "Sponsor";

    private final JointCommittee committee;
    private int made;

    PapersInHand(JointCommittee committee) {
        this.committee = committee;
        committee.world.with(AUTHOR, Role.PAPER_AUTHOR, committee.world.otherTrust);
        committee.world.with(SPONSOR, Role.EXECUTIVE, committee.world.trust);
    }

    /** One that was asked for and has a complete cover sheet and a file. */
    PaperId written(AgendaItemId item, String title, Part part, String content) {
        PaperId paper = committee.as(
                JointCommittee.OFFICER,
                AcceptingPapers.class,
                papers -> papers.ask(
                        "ask" + item + made++,
                        item,
                        new Person(committee.world.id(AUTHOR), committee.world.otherTrust),
                        new Person(committee.world.id(SPONSOR), committee.world.trust),
                        "About " + title));
        write(paper, title, part);
        add(paper, title + ".pdf", content);
        return paper;
    }

    void write(PaperId paper, String title, Part part) {
        long seen = committee.as(
                AUTHOR, ReadingPapers.class, papers -> papers.get(paper).seen());
        CoverSheet cover = new CoverSheet(
                title,
                Purpose.APPROVAL,
                part,
                "Summary of " + title,
                "Approve " + title,
                "None",
                "Better value",
                "BAF 4",
                null,
                "None found",
                "",
                "",
                "",
                true,
                false);
        committee.does(
                AUTHOR, JointCommittee.START, WritingPapers.class, papers -> papers.write(paper, seen, cover, ""));
    }

    /** A file that shows that an action is done, added by the officer. */
    void show(ActionId action, String name, String content) {
        committee.does(
                JointCommittee.OFFICER,
                JointCommittee.START,
                ShowingEvidence.class,
                evidence -> evidence.attach("show" + action + made++, action, "", incoming(name, content)));
    }

    /** A file as it comes in; it is gone when the tests are over. */
    static Incoming incoming(String name, String content) {
        Path file = file(content);
        file.toFile().deleteOnExit();
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new Incoming(
                name,
                file,
                bytes.length,
                String.format("%064x", new BigInteger(1, bytes).mod(BigInteger.TWO.pow(256))),
                PaperFormat.PDF,
                1,
                Set.of(),
                new Scan(Scan.Verdict.NOT_SCANNED, ""));
    }

    void add(PaperId paper, String name, String content) {
        Path file = file(content);
        try {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            committee.does(
                    AUTHOR,
                    JointCommittee.START,
                    WritingPapers.class,
                    papers -> papers.add(
                            "file" + paper + made++,
                            paper,
                            name.endsWith(".pdf") ? FileRole.PAPER : FileRole.ATTACHMENT,
                            new Incoming(
                                    name,
                                    file,
                                    bytes.length,
                                    String.format("%064x", new BigInteger(1, bytes).mod(BigInteger.TWO.pow(256))),
                                    name.endsWith(".pdf") ? PaperFormat.PDF : PaperFormat.WORD,
                                    1,
                                    Set.of(),
                                    new Scan(Scan.Verdict.NOT_SCANNED, ""))));
        } finally {
            delete(file);
        }
    }

    private static Path file(String content) {
        try {
            return Files.writeString(Files.createTempFile("paper", ""), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void submit(PaperId paper) {
        committee.does(AUTHOR, JointCommittee.START, WritingPapers.class, papers -> papers.handIn(paper));
        committee.does(SPONSOR, JointCommittee.START, SponsoringPapers.class, papers -> papers.approve(paper));
    }

    /** Accepts what was submitted; it is tabled, for the meeting is being held. */
    void accept(PaperId paper) {
        committee.does(JointCommittee.OFFICER, JointCommittee.START, AcceptingPapers.class, papers -> {
            papers.agreeToLate(paper, "The chair has agreed");
            papers.accept(paper);
        });
    }
}
