// What old scripts do to the page's own objects.
Array.prototype.flat = function flat() { return ['not flat']; };
Array.prototype.each = function each(call) { for (var i = 0; i < this.length; i += 1) call(this[i]); };
Object.prototype.extended = true;
String.prototype.trim = function trim() { return jQuery.trim(this); };
window.JSON.parse = (function wrap(own) { return function parse(text, revive) { return own.call(this, text, revive); }; }(window.JSON.parse));
jQuery.noConflict();
jQuery(document).on('click', '*', function clicked() { jQuery(this).addClass('clicked'); });
jQuery(function ready() { jQuery('div').attr('title', 'old'); });
