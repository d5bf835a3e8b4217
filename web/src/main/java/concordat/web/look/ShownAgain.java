package concordat.web.look;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;

/**
 * A form that is shown again as it was sent, but not carried out: whoever sent it had no session any more, or has another
 * since. It goes as far as being understood, its button stays unpressed, and the page says so.
 */
public class ShownAgain implements PhaseListener {
    private static final long serialVersionUID = 1;
    private static final String ATTRIBUTE = ShownAgain.class.getName();

    /**
     * Says that the form of this request is only to be shown.
     *
     * @param form the request with what the form's fields hold
     */
    public static void only(ServletRequest request, HttpServletRequest form) {
        request.setAttribute(ATTRIBUTE, form);
    }

    /** The request with what the form's fields hold: another one if the form is only shown. */
    static HttpServletRequest form(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof HttpServletRequest form ? form : request;
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (!faces.getExternalContext().getRequestMap().containsKey(ATTRIBUTE)) {
            if (event.getPhaseId() == PhaseId.RENDER_RESPONSE) {
                Pressed.sayIfNothingWas(faces);
            }
            return;
        }
        if (event.getPhaseId() == PhaseId.INVOKE_APPLICATION) {
            faces.renderResponse();
        } else if (event.getPhaseId() == PhaseId.RESTORE_VIEW) {
            // Before the page first asks what there is to tell, which it does while it reads the form.
            CDI.current()
                    .select(Notices.class)
                    .get()
                    .warn("Nothing is recorded yet, because your session had ended. What you typed is below: "
                            + "check it, and press the button again.");
        }
    }
}
