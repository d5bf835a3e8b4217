package concordat.web.action;

import concordat.domain.action.ActionRule;
import concordat.domain.action.ActionSheet;
import concordat.domain.action.ShowingEvidence;
import concordat.domain.action.TrackingActions;
import concordat.domain.paper.Examination;
import concordat.domain.paper.Incoming;
import concordat.domain.paper.PaperFormat;
import concordat.domain.paper.Scan;
import concordat.domain.paper.Spooled;
import concordat.domain.settings.ReadingSettings;
import concordat.domain.settings.SettingsInForce;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The form for something that shows that an action is done: a statement, a link, or a file, which is examined before it is kept. */
@Named
@RequestScoped
public class AddEvidencePage {
    private final ShowingEvidence showing;
    private final Examination.Examiner examiner;
    private final Scan.Scanner scanner;
    private final Notices notices;
    private final Submission sent;
    private final ActionSheet action;
    private final SettingsInForce limits;
    private String text = "";
    private String link = "";
    private @Nullable Part file;

    @Inject
    AddEvidencePage(
            ShowingEvidence showing,
            TrackingActions tracking,
            ReadingSettings settings,
            Examination.Examiner examiner,
            Scan.Scanner scanner,
            Clock clock,
            Query query,
            Notices notices,
            Submission sent) {
        this.showing = showing;
        this.examiner = examiner;
        this.scanner = scanner;
        this.notices = notices;
        this.sent = sent;
        action = tracking.get(new ActionId(query.id("action")));
        limits = settings.on(LocalDate.ofInstant(clock.instant(), Term.LONDON)).of(action.partnership());
    }

    /** Adds what was entered. */
    public @Nullable String add() {
        @Nullable Part handedIn = file;
        String name = handedIn == null ? null : handedIn.getSubmittedFileName();
        boolean withFile = name != null && !name.isBlank();
        if (withFile && !link.isBlank()) {
            notices.wrong("link", "Give a link or a file, and the other one by itself");
            return null;
        }
        if (text.isBlank() && !withFile) {
            notices.wrong("text", link.isBlank() ? "Enter what shows that it is done" : "Enter what the link is");
            return null;
        }
        String key = sent.key().toString();
        try {
            if (handedIn != null && name != null && withFile) {
                attach(key, handedIn, name);
            } else if (link.isBlank()) {
                showing.state(key, action.id(), text);
                notices.done("The evidence is added.");
            } else {
                showing.link(key, action.id(), text, link);
                notices.done("The evidence is added.");
            }
        } catch (RuleBroken broken) {
            if (broken.rule() == ActionRule.LINK_IS_A_WEB_ADDRESS) {
                notices.wrong("link", broken.getMessage());
            } else {
                notices.wrong(withFile ? "file" : "text", broken.getMessage());
            }
            return null;
        }
        return "/action?faces-redirect=true&id=" + getAction();
    }

    private void attach(String key, Part handedIn, String name) {
        try (InputStream in = handedIn.getInputStream();
                Spooled spooled = Spooled.of(in)) {
            Incoming incoming = Incoming.examined(name, spooled, examiner, scanner);
            showing.attach(key, action.id(), text, incoming);
            if (incoming.scan().verdict() == Scan.Verdict.FOUND) {
                notices.warn(
                        "The scanner found something harmful in " + incoming.name()
                                + ". It is in quarantine: nobody can open it. Withdraw it, and look after the computer that it came from.");
            } else {
                notices.done(incoming.name() + " is added.");
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String getAction() {
        return action.id().value().toString();
    }

    public String getReference() {
        return action.reference();
    }

    public String getDescription() {
        return action.description();
    }

    /** What a file may be. */
    public String getLimits() {
        return PaperFormat.WORDS + ", up to " + limits.paperMegabytes() + " MB and " + Words.number(limits.paperPages())
                + " pages. It is examined before it is kept, which takes some seconds.";
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String entered) {
        text = entered == null ? "" : entered;
    }

    public String getLink() {
        return link;
    }

    public void setLink(@Nullable String entered) {
        link = entered == null ? "" : entered.strip();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part part) {
        file = part;
    }
}
