using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Discourse;
using QatarUsDialogue.Furniture;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Readings;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Assembling;

/// <summary>Puts together what the rooms before found, and takes the rounds away from what is out of scope.</summary>
internal sealed class ReadingAssembler(Lexicon lexicon)
{
    private const string TitleRule = "furniture@1";

    private readonly AgreementAssembler _agreements = new(new SubjectWords(lexicon));

    public Reading Assemble(ReadArticle article, StatedText? outlet)
    {
        var scope = ScopeReader.Of(article);
        var rounds = RoundAssembler.Read(article);
        return new Reading
        {
            Article = article.Article,
            Scope = scope,
            Title = Title(article.Article, article.Page),
            Published = article.Published,
            Outlet = outlet,
            Rounds = rounds,
            Agreements = _agreements.Read(article, rounds),
            Topics = PassageAssembler.Topics(article),
            People = PersonAssembler.Read(article, rounds),
            Bodies = BodyAssembler.Read(article),
            Amounts = PassageAssembler.Amounts(article),
            Dates = PassageAssembler.Dates(article),
            Furniture = [.. article.Page.Furniture.Select(f => new FurniturePart { Kind = f.Kind, Start = f.Line.Span.Start, Length = f.Line.Span.Length })],
            Sentences = [.. article.Sentences.Where(s => s.Sentence.IsBody).Select(s => s.Sentence.Span)],
            Warnings = Warnings(article),
        };
    }

    private static StatedText? Title(Article article, Page page) =>
        page.Title is { } line ? new StatedText(line.Span.In(article.Text), [Evidence.Of(article, line.Span, TitleRule)]) : null;

    private static List<string> Warnings(ReadArticle article)
    {
        var warnings = new List<string>();
        if (article.Page.Body.Count == 0)
        {
            warnings.Add("no paragraph of an article was found on the page");
        }

        if (article.Published is null)
        {
            warnings.Add("no day of publication: dates that lean on it are left open");
        }

        return warnings;
    }
}
