package concordat.web.error;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;

/**
 * What a page does with an exception: while a form is handled, what its user can mend becomes a message above the form,
 * which keeps all that they typed; anything else becomes the page of its status.
 */
public class PageProblems extends ExceptionHandlerFactory {

    @SuppressWarnings("deprecation")
    public PageProblems(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {
        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() throws FacesException {
            Iterator<ExceptionQueuedEvent> events =
                    getUnhandledExceptionQueuedEvents().iterator();
            if (!events.hasNext()) {
                return;
            }
            ExceptionQueuedEvent event = events.next();
            FacesContext faces = event.getContext().getContext();
            boolean handlingForm =
                    PhaseId.INVOKE_APPLICATION.equals(event.getContext().getPhaseId()) && faces.isPostback();
            Throwable thrown = event.getContext().getException();
            removeAll();
            Problem problem = Problem.of(thrown);
            if (handlingForm && problem.canBeMended()) {
                faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, problem.detail(), null));
                faces.getExternalContext().setResponseStatus(problem.status());
                faces.renderResponse();
            } else {
                end(faces, problem);
            }
        }

        private void removeAll() {
            Iterator<ExceptionQueuedEvent> events =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                events.next();
                events.remove();
            }
        }

        private static void end(FacesContext faces, Problem problem) {
            HttpServletRequest request =
                    (HttpServletRequest) faces.getExternalContext().getRequest();
            HttpServletResponse response =
                    (HttpServletResponse) faces.getExternalContext().getResponse();
            request.setAttribute(Answers.PROBLEM, problem);
            try {
                if (!response.isCommitted()) {
                    response.reset();
                    response.sendError(problem.status());
                }
            } catch (IOException e) {
                throw new FacesException(e);
            }
            faces.responseComplete();
        }
    }
}
