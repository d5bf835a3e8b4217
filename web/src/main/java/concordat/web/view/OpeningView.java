package concordat.web.view;

import concordat.domain.view.ReadingViews;
import concordat.domain.view.Register;
import concordat.domain.view.ViewLine;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Leads a reader who asks a register nothing to the view with which they open it. */
@Named
@RequestScoped
public class OpeningView {
    private final ReadingViews reading;
    private final Query query;

    @Inject
    OpeningView(ReadingViews reading, Query query) {
        this.reading = reading;
        this.query = query;
    }

    /** Redirects to it, if there is one. */
    public void forRegister(String register) {
        FacesContext page = FacesContext.getCurrentInstance();
        if (!query.isBare() || page.getExternalContext().getUserPrincipal() == null) {
            return;
        }
        Optional<ViewLine> opening = reading.opening(Register.valueOf(register));
        if (opening.isPresent()) {
            try {
                page.getExternalContext()
                        .redirect(page.getExternalContext().getRequestContextPath()
                                + opening.get().address());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
