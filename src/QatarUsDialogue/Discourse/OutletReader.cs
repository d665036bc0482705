using QatarUsDialogue.Articles;
using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Furniture;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Readings;

namespace QatarUsDialogue.Discourse;

/// <summary>
/// Who published an article, as printed. The page's own places are asked in the order in which they can be trusted: the
/// name at the top, the byline, the headline's own opening, the credit line, an agency's sign in the opening, the
/// copyright line, the path, last the credit of a picture.
/// </summary>
public sealed class OutletReader
{
    private const string Rule = "outlets@2";

    private readonly OutletNames _names;
    private readonly OutletBylines _bylines;
    private readonly OutletSigns _signs;

    public OutletReader(Lexicon lexicon)
    {
        _names = new(lexicon);
        _bylines = new(_names);
        _signs = new(_names);
    }

    public StatedText? Read(Article article, Page page)
    {
        var found = Names(page).ToList();
        if (found.Count == 0)
        {
            return null;
        }

        var first = Printed(article, found[0]);
        return new StatedText(first, [.. found.Where(p => AreSame(Printed(article, p), first)).Select(Span).Distinct().Select(s => Evidence.Of(article, s, Rule))]);
    }

    private IEnumerable<LinePart> Names(Page page) =>
    [
        .. Top(page),
        .. _bylines.In(page),
        .. _signs.OfTheHeadline(page),
        .. Credits(page),
        .. _signs.OfAnAgency(page),
        .. Copyrights(page),
        .. Paths(page),
        .. PictureCredits(page),
    ];

    // «الصباح التونسية - دولي»; «تونس - أخبار الساعة» and «واس - واشنطن» are none.
    private IEnumerable<LinePart> Top(Page page) =>
        page.Top is { } top && page.Title is { } title && top.Number < title.Number && !LineReader.IsButton(top)
        && Masthead.NameIn(top, page.Below(top), isAboveHeadline: true) is { } name && _names.CouldBe(name)
        && (!_names.IsAgency(name) || LineParting.Parts(top).Count == 1)
            ? [name]
            : [];

    // المصدر: الجزيرة نت · / المصدر: العرب / · المصدر: RT + وكالات
    private IEnumerable<LinePart> Credits(Page page) =>
        page.Of(FurnitureKind.Credit)
            .Select(LineParting.Parts)
            .Where(parts => parts.Count > 1 && LineReader.IsSource(parts[0].Words))
            .Select(parts => parts.Skip(1).FirstOrDefault(_names.CouldBe))
            .OfType<LinePart>();

    private IEnumerable<LinePart> Copyrights(Page page) =>
        page.Furniture.SelectMany(f => CopyrightLine.Names(f.Line)).Where(_names.CouldBe);

    // الراية القطرية > أخبار محلية
    private IEnumerable<LinePart> Paths(Page page) =>
        page.Head(FurnitureKind.Breadcrumb).SelectMany(LineParting.Parts).Where(_names.IsPlainlyOne);

    // «(العربي الجديد)» under a picture; an agency there sold the picture only.
    private IEnumerable<LinePart> PictureCredits(Page page) =>
        page.Of(FurnitureKind.Caption).SelectMany(LineParting.Parts)
            .Where(p => p.Start > 0 && p.Line.Tokens[p.Start - 1].Is("(") && _names.IsKnown(p) && !_names.IsAgency(p));

    private static string Printed(Article article, LinePart part) =>
        string.Join(' ', Span(part).In(article.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static TextSpan Span(LinePart part) =>
        TextSpan.Between(part.Words[0].Span.Start, part.Words[^1].Span.End);

    private static bool AreSame(string one, string other) =>
        string.Equals(ArticleCleaner.Fold(one), ArticleCleaner.Fold(other), StringComparison.Ordinal);
}
