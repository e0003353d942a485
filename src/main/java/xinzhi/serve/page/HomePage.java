package xinzhi.serve.page;

import java.util.List;
import xinzhi.serve.view.HomeView;
import xinzhi.store.Question;

/** The first page. */
public record HomePage(HomeView holds, List<Question> questions) {}
