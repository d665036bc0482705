using QatarUsDialogue.Reconciliation;

namespace QatarUsDialogue.Tests.Reconciliation;

public class OutletAuthorityTests
{
    private readonly OutletAuthority _outlets = new(SeedReadings.Lexicon);

    [Theory]
    [InlineData("قنا", "وكالة الأنباء القطرية (قنا)")]
    [InlineData("الجزيرة نت", "الجزيرة")]
    [InlineData("الراية القطرية", "الراية")]
    public void AKnownOutletHasOneNameInTheArchive(string printed, string name) => Assert.Equal(name, _outlets.NameOf(printed));

    [Fact]
    public void AnUnknownOutletKeepsItsPrintedName() => Assert.Equal("بوابة الضفاف الإخبارية", _outlets.NameOf("بوابة الضفاف الإخبارية"));
}
