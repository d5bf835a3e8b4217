package concordat.web.look;

import concordat.domain.shared.Rule;
import concordat.domain.shared.RuleBroken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells its reader: what was wrong with a form, on the same page; what was done, on the page that follows
 * the redirect. The second waits in the session and is shown once.
 */
@Named
@RequestScoped
public class Notices {
    private static final String WAITING = "concordat.notices";

    /** One thing that was done, or that needs attention. */
    public record Notice(String text, boolean warning) implements Serializable {
        private static final long serialVersionUID = 1;
    }

    /** One thing wrong with a form; {@code field} is the id of its input, empty if it is about the whole form. */
    public record Problem(String field, String text) {}

    private @Nullable List<Notice> shown;

    /** Says on the next page that something was done. */
    public void done(String text) {
        keep(new Notice(text, false));
    }

    /** Says on the next page that something needs attention. */
    public void warn(String text) {
        keep(new Notice(text, true));
    }

    /** Says on this page that the form cannot be accepted. */
    public void wrong(String text) {
        add(null, text);
    }

    /** Says on this page what is wrong with one field, named by the id of its component, such as "title". */
    public void wrong(String component, String text) {
        add(input(component + ":value"), text);
    }

    /** Says on this page which rule was broken: beside the field that it is about if there is one, else above the form. */
    public void broken(RuleBroken broken, Map<? extends Rule, String> fields) {
        @Nullable String component = fields.get(broken.rule());
        if (component == null) {
            wrong(broken.getMessage());
        } else {
            wrong(component, broken.getMessage());
        }
    }

    /** Whether the form was refused: the page's title then begins with "Error". */
    public boolean isRefused() {
        return FacesContext.getCurrentInstance().getMessages().hasNext();
    }

    /** Whether something is wrong with a field whose id begins like that, such as one in a row or in a folded group. */
    public boolean wrongIn(String beginning) {
        return getProblems().stream().anyMatch(problem -> problem.field().startsWith(beginning));
    }

    /** All that is wrong, in the order in which it was found. */
    public List<Problem> getProblems() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Problem> problems = new ArrayList<>();
        for (Iterator<@Nullable String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
            @Nullable String id = ids.next();
            for (FacesMessage message : faces.getMessageList(id)) {
                problems.add(new Problem(id == null ? "" : id, message.getSummary()));
            }
        }
        return problems;
    }

    /** What is wrong with that input; empty if nothing is. */
    public String at(String input) {
        List<FacesMessage> messages = FacesContext.getCurrentInstance().getMessageList(input);
        return messages.isEmpty() ? "" : messages.get(0).getSummary();
    }

    /** The ids of hint and error of a field, for {@code aria-describedby}; null if it has neither. */
    public @Nullable String describing(String component, boolean hint) {
        boolean error = !at(component + ":value").isEmpty();
        if (!hint && !error) {
            return null;
        }
        return (hint ? component + "-hint" : "") + (hint && error ? " " : "") + (error ? component + "-error" : "");
    }

    /** What was done before this page; taking it forgets it. */
    public List<Notice> getDone() {
        if (shown == null) {
            shown = take();
        }
        return shown;
    }

    /** The field's full id: what stands inside another component, such as a fold, has that one's id before its own. */
    private static String input(String id) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String[] found = {id};
        faces.getViewRoot()
                .visitTree(
                        VisitContext.createVisitContext(faces, null, Set.of(VisitHint.SKIP_UNRENDERED)),
                        (context, component) -> {
                            String full = component.getClientId(faces);
                            if (full.equals(id) || full.endsWith(":" + id)) {
                                found[0] = full;
                                return VisitResult.COMPLETE;
                            }
                            return VisitResult.ACCEPT;
                        });
        return found[0];
    }

    private static void add(@Nullable String input, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(input, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        faces.validationFailed();
    }

    private static void keep(Notice notice) {
        HttpSession session = (HttpSession)
                FacesContext.getCurrentInstance().getExternalContext().getSession(true);
        List<Notice> waiting = new ArrayList<>(waiting(session));
        // The first of two answers to a double click is never seen; what it said is said once.
        waiting.remove(notice);
        waiting.add(notice);
        session.setAttribute(WAITING, waiting.toArray(new Notice[0]));
    }

    private static List<Notice> take() {
        @Nullable
        HttpSession session = (HttpSession)
                FacesContext.getCurrentInstance().getExternalContext().getSession(false);
        if (session == null) {
            return List.of();
        }
        List<Notice> waiting = waiting(session);
        if (!waiting.isEmpty()) {
            session.removeAttribute(WAITING);
        }
        return waiting;
    }

    private static List<Notice> waiting(HttpSession session) {
        return session.getAttribute(WAITING) instanceof Notice[] waiting ? List.of(waiting) : List.of();
    }
}
