using QatarUsDialogue.Web.Downloads;

namespace QatarUsDialogue.Tests.Downloads;

public sealed class FieldsTests
{
    private static readonly string[] Types = ["text", "code", "integer", "date"];

    [Fact]
    public void TheDictionaryNamesExactlyTheColumnsOfTheFilesInTheirOrder()
    {
        Assert.Equal(FactColumns.All.Select(column => column.Name), Of("facts"));
        Assert.Equal(DocumentColumns.All.Select(column => column.Name), Of("documents"));
        Assert.Equal(FieldColumns.All.Select(column => column.Name), Of("fields"));
        Assert.Equal(["facts", "documents", "fields"], Fields.All.Select(field => field.File).Distinct());
    }

    [Fact]
    public void EveryFieldIsToldInBothLanguagesAndHasAType() =>
        Assert.All(Fields.All, field =>
        {
            Assert.Matches(@"\p{IsArabic}.*\.$", field.Ar);
            Assert.DoesNotMatch(@"\p{IsArabic}", field.En);
            Assert.EndsWith(".", field.En, StringComparison.Ordinal);
            Assert.Contains(field.Type, Types);
        });

    private static IEnumerable<string> Of(string file) => Fields.All.Where(field => field.File == file).Select(field => field.Name);
}
