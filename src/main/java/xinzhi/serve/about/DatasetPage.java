package xinzhi.serve.about;

/** The dataset's page, and what it says to search engines. */
public record DatasetPage(DatasetView dataset, String json) {}
