using System.Text.Json;
using QatarUsDialogue.Web.Rendering.Describing;

namespace QatarUsDialogue.Tests.Rendering.Describing;

public sealed class LinkedThingTests
{
    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!--<script>")]
    [InlineData("قطر & «الولايات المتحدة» \"\\ \u2028")]
    public void NothingInANameEndsTheElementThatTheDataStandsIn(string name)
    {
        var data = LinkedThing.Write(LinkedThing.Of("Event", ("name", name)));

        Assert.DoesNotContain('<', data);
        Assert.DoesNotContain('>', data);
        Assert.DoesNotContain('\u2028', data);
        using var json = JsonDocument.Parse(data);
        Assert.Equal(name, json.RootElement.GetProperty("name").GetString());
    }

    [Fact]
    public void WhatIsNotKnownIsLeftOut() => Assert.Equal(
        """{"@context":"https://schema.org","@type":"Event","name":"قطر"}""",
        LinkedThing.Write(LinkedThing.Of("Event", ("name", "قطر"), ("startDate", null), ("contributor", LinkedThing.All([])))));
}
