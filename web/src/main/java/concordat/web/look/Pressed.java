package concordat.web.look;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;

/**
 * Notices that a button was pressed. A form may be sent whose button is not on the page any more: a vote of a member who
 * has left the room meanwhile. Faces then does nothing and says nothing; here the page says so.
 */
public class Pressed implements ActionListener {
    private static final String ATTRIBUTE = Pressed.class.getName();

    private final ActionListener wrapped;

    public Pressed(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        FacesContext.getCurrentInstance().getExternalContext().getRequestMap().put(ATTRIBUTE, true);
        wrapped.processAction(event);
    }

    /** Says on the page that is about to be drawn that nothing was pressed, if a form was sent and nothing else is wrong. */
    static void sayIfNothingWas(FacesContext faces) {
        Map<String, Object> request = faces.getExternalContext().getRequestMap();
        boolean isErrorPage = request.containsKey(RequestDispatcher.ERROR_STATUS_CODE);
        if (faces.isPostback() && !isErrorPage && faces.getMessageList().isEmpty() && !request.containsKey(ATTRIBUTE)) {
            faces.addMessage(
                    null,
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR,
                            "This page has changed since you opened it: what you pressed is no longer offered."
                                    + " Nothing was recorded. Look at what it says now.",
                            null));
            faces.getExternalContext().setResponseStatus(409);
        }
    }
}
